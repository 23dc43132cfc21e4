/** The pages of the site and their anchors, for links inside texts. */

/** English address → its anchors; null where any anchor is taken as given. */
export type SitePages = ReadonlyMap<string, ReadonlySet<string> | null>;

export interface SiteParts {
  /** Guide id → ids of its headings. */
  readonly guides: Readonly<Record<string, readonly string[]>>;
  /** Role id → ids of its sections and clauses. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly terms: readonly string[];
  readonly sources: readonly string[];
  readonly examples: readonly string[];
  /** Paths of questions: the questionnaire opens at the one that is its anchor. */
  readonly questions: readonly string[];
}

/** Every page that a guide may link to. Anchors of pages that are laid out in Astro are seen only in the built site. */
export function sitePages(parts: SiteParts): SitePages {
  const laidOut = [
    '/',
    '/cost/',
    '/examples/',
    '/guides/',
    '/guides/compare-departments/',
    '/method/',
    ...['answers', 'cost', 'figures', 'ranking', 'scores', 'teams', 'worked-example'].map((id) => `/method/${id}/`),
    '/roles/',
    '/roles/compare/',
  ];
  const none: readonly string[] = [];
  return new Map<string, ReadonlySet<string> | null>([
    ...laidOut.map((page) => [page, null] as const),
    ...parts.examples.map((id) => [`/examples/${id}/`, null] as const),
    ...Object.entries(parts.guides).map(([id, anchors]) => [`/guides/${id}/`, new Set(anchors)] as const),
    ...Object.entries(parts.roles).map(([id, anchors]) => [`/roles/${id}/`, new Set(anchors)] as const),
    ['/assess/', new Set(parts.questions)],
    ['/glossary/', new Set(parts.terms)],
    ['/result/', new Set(none)],
    ['/sources/', new Set(parts.sources)],
  ]);
}
