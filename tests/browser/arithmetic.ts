/** Evaluates arithmetic as the page writes it: + − × ÷ ( ), thousands commas, a sign before a figure. */

const PART = /\s*(\d[\d,]*(?:\.\d+)?|[-+−×÷()])/y;

/** Throws on anything that is not arithmetic, so that no text is taken for a sum. */
export function evaluate(expression: string): number {
  const parts: string[] = [];
  PART.lastIndex = 0;
  const text = expression.replace(/[\u00a0\u202f]/g, ' ').trim();
  while (PART.lastIndex < text.length) {
    const at = PART.lastIndex;
    const match = PART.exec(text);
    if (!match?.[1]) throw new Error(`not arithmetic at ${at}: ${text}`);
    parts.push(match[1]);
  }
  let next = 0;

  const sum = (): number => {
    let value = product();
    while (parts[next] === '+' || isMinus(parts[next])) {
      const minus = isMinus(parts[next++]);
      value += minus ? -product() : product();
    }
    return value;
  };
  const product = (): number => {
    let value = signed();
    while (parts[next] === '×' || parts[next] === '÷')
      value = parts[next++] === '×' ? value * signed() : value / signed();
    return value;
  };
  const signed = (): number => {
    if (isMinus(parts[next])) {
      next++;
      return -signed();
    }
    if (parts[next] === '+') {
      next++;
      return signed();
    }
    return figure();
  };
  const figure = (): number => {
    const part = parts[next++];
    if (part === '(') {
      const value = sum();
      if (parts[next++] !== ')') throw new Error(`a bracket is open: ${text}`);
      return value;
    }
    const value = Number(part?.replaceAll(',', ''));
    if (part === undefined || Number.isNaN(value)) throw new Error(`a figure is missing: ${text}`);
    return value;
  };

  const value = sum();
  if (next !== parts.length) throw new Error(`more than one sum: ${text}`);
  return value;
}

const isMinus = (part: string | undefined): boolean => part === '−' || part === '-';
