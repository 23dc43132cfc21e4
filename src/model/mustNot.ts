/** Ids of the duties that must not lie with `duty` in one hand, in the order of `ids`; `pairs` name two duties each. */
export function mustNot(
  duty: string,
  ids: readonly string[],
  pairs: readonly { readonly duties: readonly [string, string] }[],
): string[] {
  const apart = new Set(
    pairs.flatMap(({ duties: [one, other] }) => (one === duty ? [other] : other === duty ? [one] : [])),
  );
  return ids.filter((id) => apart.has(id));
}
