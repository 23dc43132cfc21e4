import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** A section with its hanging head. */
export const Section = ({ id, title, note, children }: Props) => (
  <section class="section" id={id} aria-labelledby={`${id}-head`}>
    <div class="section-head">
      <h2 id={`${id}-head`}>{title}</h2>
      {note && <p class="note">{note}</p>}
    </div>
    <div class="section-body">{children}</div>
  </section>
);
