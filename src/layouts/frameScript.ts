/** What the frame does in the browser: the theme switch, and a language switch that takes the answers along. */

const root = document.documentElement;

const isDark = (): boolean =>
  root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

for (const button of document.querySelectorAll('[data-theme-switch]')) {
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset.theme = theme;
    try {
      localStorage.setItem('seatwise.theme', theme);
    } catch {
      // Without storage the choice holds for this page.
    }
    // Charts are drawn in pixels and must read the colours again.
    dispatchEvent(new Event('seatwise:theme'));
  });
}

/** The address changes while questions are answered: take the fragment at the moment of use. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-fragment]')) {
  const take = () => {
    link.hash = location.hash;
  };
  for (const event of ['pointerenter', 'focus', 'click']) link.addEventListener(event, take);
}
