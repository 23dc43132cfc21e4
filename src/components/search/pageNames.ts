/** Under which names a page can be found: what the search page fetches beside the engine's own index. */
export interface PageNames {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Hidden words: aliases, symptoms, questions as typed. */
  readonly words: readonly string[];
  /** Sections by their anchor; the title first, then other words for it. */
  readonly sections: readonly (readonly [id: string, title: string, ...also: string[]])[];
}
