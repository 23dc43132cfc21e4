/** What the frame does in the browser: the theme switch, and a language switch that keeps the reader's place. */

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
  });
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The place that is being read: what the address names while it is in sight, else the section that began last. */
const placeInView = (): string => {
  const named = document.getElementById(location.hash.slice(1));
  if (named && topOf(named) >= 0 && topOf(named) < innerHeight) return named.id;
  const begun = [...document.querySelectorAll('main :is(section, h2)[id]')].filter(
    (each) => topOf(each) < innerHeight / 3,
  );
  return begun.at(-1)?.id ?? '';
};

/** Ids are the same in both languages. Answers change the address while they are given: take it at the moment of use. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps]')) {
  const take = () => {
    link.hash = link.dataset.keeps === 'section' ? placeInView() : location.hash;
  };
  for (const event of ['pointerenter', 'focus', 'click']) link.addEventListener(event, take);
}

// On a wide screen the lists beside a guide stand open; a reader of the page aloud is to know.
if (innerWidth >= 900) {
  for (const list of document.querySelectorAll<HTMLDetailsElement>('.guide-side details')) list.open = true;
}
