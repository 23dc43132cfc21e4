/** The pages over which a role description is read: its own, and one for each part that is needed at another time. */
import type { ClauseSection } from '../../model/roles/role.ts';

/** Parts with a page of their own below the role's, by the last piece of their address. */
export const roleParts = ['duties', 'hiring', 'first-90-days'] as const;
export type RolePart = (typeof roleParts)[number];

/** What stands whole on the page of each part. All else stands on the role's own page, with the anchors of these. */
export const partSections: Readonly<Record<RolePart, readonly ClauseSection[]>> = {
  duties: ['duties', 'measures'],
  hiring: ['competencies', 'occupation-codes', 'interview'],
  'first-90-days': ['first-90-days'],
};

/** The part on whose page a section stands whole; null for the role's own. */
export const partOf = (section: string): RolePart | null =>
  roleParts.find((part) => partSections[part].some((id) => id === section)) ?? null;
