/** The components that a guide may hold, with their attributes. Guides import nothing: the page gives them. */

/** What an attribute's value must be. `ids`: one or more, with spaces between. */
export type AttributeKind =
  | 'text'
  | 'sources'
  | 'placement'
  | 'duty'
  | 'duties'
  | 'question'
  | { readonly oneOf: readonly string[] };

export interface ComponentRule {
  readonly required: Readonly<Record<string, AttributeKind>>;
  readonly optional: Readonly<Record<string, AttributeKind>>;
  /** Stands alone (`<Kind … />`) or holds text (`<Cite …>…</Cite>`). */
  readonly holds: 'nothing' | 'text';
}

/** Boxes in which invented figures are allowed, because the label says so. */
export const inventedKinds: readonly string[] = ['example', 'exercise', 'scene'];

export const components: Readonly<Record<string, ComponentRule>> = {
  Cite: { required: { id: 'sources' }, optional: {}, holds: 'text' },
  Kind: {
    required: { of: { oneOf: ['standard', 'law', 'convention', 'vendor', 'suggestion'] } },
    optional: {},
    holds: 'nothing',
  },
  Judgement: { required: {}, optional: {}, holds: 'nothing' },
  Claim: {
    required: { says: 'text', verdict: { oneOf: ['contradicted', 'unsupported', 'half-true', 'right'] } },
    optional: {},
    holds: 'text',
  },
  Box: {
    required: { title: 'text', kind: { oneOf: [...inventedKinds, 'case'] } },
    optional: {},
    holds: 'text',
  },
  Strengths: { required: { of: 'placement' }, optional: {}, holds: 'nothing' },
  PutRight: { required: { of: 'placement' }, optional: {}, holds: 'nothing' },
  MustNot: { required: {}, optional: { of: 'duty', ids: 'duties' }, holds: 'nothing' },
  Ask: { required: { at: 'question' }, optional: {}, holds: 'text' },
  FactorTable: { required: { factor: { oneOf: ['size', 'strategy', 'modules'] } }, optional: {}, holds: 'nothing' },
  StructureTable: { required: {}, optional: {}, holds: 'nothing' },
  DutyTable: { required: {}, optional: {}, holds: 'nothing' },
};
