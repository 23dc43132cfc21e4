import { h, hydrate } from 'preact';
import type { Words } from '../../report/words/en.ts';
import Result, { type ResultProps } from '../Result.tsx';

/** Brings the result of the page to life. Its props stand beside it, so that nothing has to be fetched first. */
export function openResult(reportWords: Words): void {
  const root = document.getElementById('result');
  const text = root?.dataset.props;
  if (!root || !text) return;
  const props: ResultProps = JSON.parse(text);
  hydrate(h(Result, { ...props, reportWords }), root);
}
