/**
 * Arithmetic that a reader can repeat: operands are shown with as many decimals as it takes for the written-out sum to
 * round to the figure shown.
 */
import { decimal, rounded } from './format.ts';

/** Most decimals an operand is shown with. */
const MOST_DECIMALS = 9;

export interface Expression {
  readonly expression: string;
  /** What the written-out expression comes to, rounded to the decimals of the figure. */
  readonly value: number;
}

/** A negative operand stands in brackets. */
export function operand(value: number, decimals: number): string {
  const text = decimal(value, decimals);
  return text.startsWith('−') ? `(${text})` : text;
}

/**
 * Writes `operands` with `least` decimals or more, until `combine` of what is written rounds to the same figure as
 * `combine` of the exact ones does.
 */
export function fitted(
  operands: readonly number[],
  combine: (values: readonly number[]) => number,
  write: (texts: readonly string[]) => string,
  figure: { readonly decimals: number; readonly least: number },
): Expression {
  const wanted = rounded(combine(operands), figure.decimals);
  let digits = figure.least;
  for (; digits < MOST_DECIMALS; digits++) {
    const shown = operands.map((value) => rounded(value, digits));
    if (rounded(combine(shown), figure.decimals) === wanted) break;
  }
  const shown = operands.map((value) => rounded(value, digits));
  return {
    expression: write(operands.map((value) => operand(value, digits))),
    value: rounded(combine(shown), figure.decimals),
  };
}

/** “a × b”. */
export function product(a: number, b: number, figure: { decimals: number; least: number }): Expression {
  return fitted(
    [a, b],
    ([x = 0, y = 0]) => x * y,
    (texts) => texts.join(' × '),
    figure,
  );
}

/** “a − b”. */
export function difference(a: number, b: number, figure: { decimals: number; least: number }): Expression {
  return fitted(
    [a, b],
    ([x = 0, y = 0]) => x - y,
    (texts) => texts.join(' − '),
    figure,
  );
}

/** “a + b − c”: negative terms are taken away. */
export function sum(terms: readonly number[], figure: { decimals: number; least: number }): Expression {
  return fitted(
    terms,
    (values) => values.reduce((total, value) => total + value, 0),
    (texts) =>
      texts.length === 0
        ? '0'
        : texts
            .map((text, index) => {
              const negative = text.startsWith('(');
              const bare = negative ? text.slice(2, -1) : text;
              if (index === 0) return negative ? `−${bare}` : bare;
              return `${negative ? '−' : '+'} ${bare}`;
            })
            .join(' '),
    figure,
  );
}
