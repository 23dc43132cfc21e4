import { useEffect, useRef, useState } from 'preact/hooks';

/** At most one message in this many milliseconds. */
const PACE = 1000;

/** Says `text` to a screen reader when it changes: politely, at most once a second, the latest one. */
export function LiveRegion({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  const last = useRef(0);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        last.current = Date.now();
        say(text);
      },
      Math.max(0, last.current + PACE - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said || null}
    </p>
  );
}
