/** Brings the result of the page to life. Its props stand beside it, so that nothing has to be fetched first. */
import { h, hydrate } from 'preact';
import Result, { type ResultProps } from '../Result.tsx';

const root = document.getElementById('result');
const text = root?.dataset.props;
if (root && text) {
  const props: ResultProps = JSON.parse(text);
  hydrate(h(Result, props), root);
}
