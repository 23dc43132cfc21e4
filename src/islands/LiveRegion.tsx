import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';

/** At most one message in this many milliseconds. */
const PACE = 1000;

/** Says `text` to a screen reader when it changes: politely, at most once a second, the latest one. */
export function LiveRegion({ text }: { readonly text: ReadonlySignal<string> }) {
  const said = useSignal('');
  const last = useRef(0);
  useSignalEffect(() => {
    const next = text.value;
    const timer = setTimeout(
      () => {
        last.current = Date.now();
        said.value = next;
      },
      Math.max(0, last.current + PACE - Date.now()),
    );
    return () => clearTimeout(timer);
  });
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}
