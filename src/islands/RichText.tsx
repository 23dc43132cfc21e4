import type { Rich } from '../report/figureTypes.ts';

/** A sentence with some of it bold. */
export const RichText = ({ parts }: { readonly parts: Rich }) => (
  <>{parts.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text))}</>
);
