/**
 * State that stands outside an island's components. All changes before a frame draw the island once;
 * a derived value is worked out when it is first read after a change. One draw of the whole island is cheaper than
 * following every reader: docs/decisions/0005-weight.md.
 */
import { useEffect, useState } from 'preact/hooks';

export interface Readable<T> {
  readonly value: T;
}

export interface State<T> {
  value: T;
}

let changes = 0;
let waiting = false;
const listeners = new Set<() => void>();

/** A value that can be set. */
export function state<T>(initial: T): State<T> {
  let held = initial;
  return {
    get value() {
      return held;
    },
    set value(next) {
      if (Object.is(next, held)) return;
      held = next;
      changed();
    },
  };
}

/** A value that follows from others; kept until anything changes. */
export function derived<T>(work: () => T): Readable<T> {
  let kept: { readonly at: number; readonly value: T } | null = null;
  return {
    get value() {
      if (kept?.at !== changes) kept = { at: changes, value: work() };
      return kept.value;
    },
  };
}

/** Acts now, and again whenever what is read has become another. Returns what ends that. */
export function follow<T>(read: () => T, act: (value: T) => void): () => void {
  let last = read();
  const look = (): void => {
    const next = read();
    if (Object.is(next, last)) return;
    last = next;
    act(next);
  };
  listeners.add(look);
  act(last);
  return () => {
    listeners.delete(look);
  };
}

const ARRIVED = -1;
let heldUntil = 0;

/**
 * Something is about to arrive that will be drawn too: drawing waits for it, so many milliseconds at most. Two frames
 * take twice as long as one, and the first would keep what arrives waiting.
 */
export function holdDrawing(milliseconds: number): void {
  heldUntil = performance.now() + milliseconds;
}

/** It has arrived: drawn at once, so that the next frame has only to show it. */
export function releaseDrawing(): void {
  heldUntil = ARRIVED;
}

/** The component is drawn again for the next frame after a change, or at once. For the root of an island. */
export function useEveryChange(): void {
  const [, draw] = useState(0);
  useEffect(() => {
    let waiting: (() => void) | null = null;
    const drawSoon = (): void => {
      const held = heldUntil - performance.now();
      if (held > 0) {
        const timer = setTimeout(drawSoon, held);
        waiting?.();
        waiting = () => clearTimeout(timer);
        return;
      }
      waiting?.();
      if (heldUntil === ARRIVED) {
        heldUntil = 0;
        waiting = null;
        draw(changes);
        return;
      }
      const frame = requestAnimationFrame(() => {
        waiting = null;
        draw(changes);
      });
      waiting = () => cancelAnimationFrame(frame);
    };
    const end = follow(() => changes, drawSoon);
    return () => {
      end();
      waiting?.();
    };
  }, []);
}

function changed(): void {
  changes += 1;
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    for (const listener of [...listeners]) listener();
  });
}
