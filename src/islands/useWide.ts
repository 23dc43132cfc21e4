import { useEffect, useState } from 'preact/hooks';

/** Pixels from which the style sheet shows the answer's panel instead of the phone's bar. */
const DESK = 900;

/** Whether the window is a desk's rather than a phone's; true until the page is open, as it is built. */
export function useWide(): boolean {
  const [wide, setWide] = useState(true);
  useEffect(() => {
    const desk = matchMedia(`(min-width: ${DESK}px)`);
    const look = (): void => setWide(desk.matches);
    look();
    desk.addEventListener('change', look);
    return () => desk.removeEventListener('change', look);
  }, []);
  return wide;
}
