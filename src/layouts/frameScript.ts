/** What the frame does in the browser: the theme switch, and a language switch that keeps the reader's place. */

const root = document.documentElement;

/** Every element of the page that a selector names. */
const all = <T extends HTMLElement>(selector: string): readonly T[] => [...document.querySelectorAll<T>(selector)];

for (const button of all('[data-theme-switch]')) {
  button.onclick = () => {
    // Colours follow this property, whether the setting or the switch has chosen it.
    const theme = getComputedStyle(root).colorScheme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    try {
      localStorage.setItem('seatwise.theme', theme);
    } catch {
      // Without storage the choice holds for this page.
    }
  };
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The place that is being read: what the address names while it is in sight, else the section that began last. */
const placeInView = (): string =>
  (
    all(':target').find((each) => topOf(each) >= 0 && topOf(each) < innerHeight) ??
    all('main :is(section, h2)[id]').findLast((each) => topOf(each) < innerHeight / 3)
  )?.id ?? '';

/** Ids are the same in both languages. Answers change the address while they are given: take it at the moment of use. */
for (const link of all<HTMLAnchorElement>('[data-keeps]')) {
  link.onpointerenter =
    link.onfocus =
    link.onclick =
      () => {
        link.hash = link.dataset.keeps === 'section' ? placeInView() : location.hash;
      };
}

// On a wide screen the lists beside a guide stand open; a reader of the page aloud is to know.
if (innerWidth >= 900) for (const list of all<HTMLDetailsElement>('.guide-side details')) list.open = true;
