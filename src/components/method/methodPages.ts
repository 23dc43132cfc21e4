/** The pages of the method, in the order in which they are read. */
export const methodPages = [
  'overview',
  'worked-example',
  'ranking',
  'scores',
  'answers',
  'cost',
  'figures',
  'teams',
] as const;
export type MethodPageId = (typeof methodPages)[number];

/** English address of a page of the method. */
export const methodPage = (id: MethodPageId): string => (id === 'overview' ? '/method/' : `/method/${id}/`);
