/**
 * Means of any columns over the readings in which each alternative is first: [alternative][column], null if it never
 * is; ties share a reading evenly. With normalised weights as columns these are the central weights.
 */
export function meansWhenFirst(
  columns: readonly Float64Array[],
  values: readonly Float64Array[],
): (readonly number[] | null)[] {
  const samples = values[0]?.length ?? 0;
  const sums = values.map(() => new Float64Array(columns.length));
  const firsts = new Float64Array(values.length);
  for (let i = 0; i < samples; i++) {
    const row = values.map((column) => column[i] as number);
    const best = Math.max(...row);
    const share = 1 / row.filter((value) => value === best).length;
    row.forEach((value, a) => {
      if (value !== best) return;
      firsts[a] = (firsts[a] as number) + share;
      const own = sums[a] as Float64Array;
      for (let k = 0; k < own.length; k++) own[k] = (own[k] as number) + share * (columns[k]?.[i] as number);
    });
  }
  return sums.map((own, a) => (firsts[a] === 0 ? null : Array.from(own, (sum) => sum / (firsts[a] as number))));
}
