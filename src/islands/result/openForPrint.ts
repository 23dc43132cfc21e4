/** Tables that stand behind a click are opened for paper and closed again afterwards. Gives what ends that. */
export function openForPrint(): () => void {
  let opened: HTMLDetailsElement[] = [];
  const before = (): void => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.chart-table:not([open]), .answers-table:not([open])')];
    for (const each of opened) each.open = true;
  };
  const after = (): void => {
    for (const each of opened) each.open = false;
    opened = [];
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
