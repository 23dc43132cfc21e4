import { h, hydrate } from 'preact';
import Result, { type ResultLanguage, type ResultProps } from '../Result.tsx';

/** Brings the result of the page to life. Its props stand beside it, so that nothing has to be fetched first. */
export function openResult(language: ResultLanguage): void {
  const root = document.getElementById('result');
  const text = root?.dataset.props;
  if (!root || !text) return;
  const props: ResultProps = JSON.parse(text);
  hydrate(h(Result, { ...props, ...language }), root);
}
