import { h, hydrate } from 'preact';
import Cost, { type CostLanguage, type CostProps } from '../Cost.tsx';

/** Brings the cost page to life. Its props stand beside it, so that nothing has to be fetched first. */
export function openCost(language: CostLanguage): void {
  const root = document.getElementById('cost-page');
  const text = root?.dataset.props;
  if (!root || !text) return;
  const props: CostProps = JSON.parse(text);
  hydrate(h(Cost, { ...props, ...language }), root);
}
