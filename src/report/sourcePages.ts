/** Over which pages the sources are spread. Addresses are for ever: a letter never moves to another page. */

/** First letters of ids by the last piece of the address of their page; together they are all letters. */
export const sourceGroups = {
  'a-c': 'ABC',
  'd-f': 'DEF',
  g: 'G',
  'h-p': 'HIJKLMNOP',
  'q-u': 'QRSTU',
  'v-z': 'VWXYZ',
} as const;
export type SourceGroup = keyof typeof sourceGroups;

export const sourceGroupIds = Object.keys(sourceGroups) as readonly SourceGroup[];

/** The group of a source. Throws for an id that does not begin with a capital letter. */
export function groupOf(source: string): SourceGroup {
  const group = sourceGroupIds.find((id) => sourceGroups[id].includes(source.charAt(0)));
  if (group === undefined || source === '') throw new Error(`"${source}" is no id of a source.`);
  return group;
}

/** English address of a group's page. */
export const sourceGroupPage = (group: SourceGroup): string => `/sources/${group}/`;

/** English address at which a source stands with everything that is known of it. */
export const sourceAddress = (source: string): string => `${sourceGroupPage(groupOf(source))}#${source}`;
