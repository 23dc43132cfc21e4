/**
 * The first question on the home page: keeps “none” and “not sure” apart from the departments, and writes the answer
 * into the fragment of the link to the questionnaire. Answers kept from an earlier visit are taken along.
 */

const departments = [...document.querySelectorAll<HTMLInputElement>('[data-department]')];
const instead = [...document.querySelectorAll<HTMLInputElement>('[data-instead]')];
const next = document.querySelector<HTMLAnchorElement>('[data-next]');

/** Path and value of every answer kept in this browser; the questionnaire checks them when it opens. */
const kept = (): Map<string, string> => {
  const entries = new Map<string, string>();
  const take = (path: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') entries.set(path, String(value));
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) take(path ? `${path}.${key}` : key, inner);
  };
  try {
    take('', JSON.parse(localStorage.getItem('seatwise.answers.1') ?? '{}'));
  } catch {
    // Nothing kept, or nothing that can be read.
  }
  entries.delete('schema');
  return entries;
};

const write = (): void => {
  if (!next) return;
  const ticked = departments.some((box) => box.checked);
  const [none, notSure] = instead;
  if (!ticked && !none?.checked && !notSure?.checked) {
    next.hash = '';
    return;
  }
  const answers = kept();
  for (const box of departments) {
    const path = box.dataset.department ?? '';
    const before = answers.get(path);
    if (notSure?.checked) answers.delete(path);
    else if (!box.checked) answers.set(path, 'absent');
    else if (!before || before === 'absent') answers.set(path, 'exists');
  }
  const entries = [...answers].sort(([one], [other]) => (one < other ? -1 : 1));
  next.hash = ['a=1', ...entries.map(([path, value]) => `${path}=${encodeURIComponent(value)}`)].join(';');
};

for (const box of [...departments, ...instead]) {
  box.addEventListener('change', () => {
    if (box.checked)
      for (const other of box.dataset.instead ? [...departments, ...instead] : instead) other.checked = other === box;
    write();
  });
}

// A browser that comes back to this page may have kept the ticks.
addEventListener('pageshow', write);
