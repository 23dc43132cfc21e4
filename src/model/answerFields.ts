/** Every path of the answers, version 1, in the contract's order: the one table behind the door, the schema and the pages. */

export interface OptionField {
  readonly path: string;
  readonly kind: 'option';
  readonly options: readonly string[];
}

export interface NumberField {
  readonly path: string;
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** `region`: an id of the cost data, or `own`. `currency`: an ISO 4217 code. */
export interface TextField {
  readonly path: string;
  readonly kind: 'text';
  readonly holds: 'region' | 'currency';
}

export type AnswerField = OptionField | NumberField | TextField;

/** What a reader's own figure in place of ours may be: nothing that a role costs is negative. */
export const OVERRIDE_FIGURE: Omit<NumberField, 'path' | 'kind'> = { min: 0, max: 1e12, whole: false };

const option = (path: string, options: string): OptionField => ({ path, kind: 'option', options: options.split(' ') });
const options = (group: string, ids: string, accepted: string): OptionField[] =>
  ids.split(' ').map((id) => option(`${group}.${id}`, accepted));
const number = (path: string, min: number, max: number, whole = true): NumberField => ({
  path,
  kind: 'number',
  min,
  max,
  whole,
});

const PRIORITIES = 'financial-control process-efficiency growth compliance group-alignment technology';

export const answerFields: readonly AnswerField[] = [
  number('company.employees', 1, 5_000_000),
  number('company.legalEntities', 1, 10_000),
  number('company.countries', 1, 250),
  option(
    'company.industry',
    'manufacturing financial-services retail-ecommerce wholesale-distribution construction-engineering professional-services healthcare-pharma logistics energy-utilities public-nonprofit technology other',
  ),
  option('company.businessLines', 'single few diversified'),
  option('company.oversight', 'private audited listed regulated'),
  number('company.protectionGrade', 1, 4),
  ...options('strategy', 'first second', PRIORITIES),
  ...options(
    'modules',
    'finance purchasing sales-orders inventory-logistics production projects hr-payroll quality-maintenance crm analytics',
    'none some core',
  ),
  number('system.users', 0, 1_000_000),
  option('system.deployment', 'saas hosted on-premise'),
  option('system.customisation', 'none moderate heavy'),
  number('system.integrations', 0, 1_000),
  ...options('capability', 'it operations finance general', 'absent exists none basic strong'),
  ...options(
    'controls',
    'no-posting separate-approval log-outside separate-release two-administrators finance-chain three-posts key-users technical-keeper it-privilege-review stock-chain provider-contract security-administrator joint-custody named-administrator leavers access-review changes-approved restore-tested charter process-owners shared-intake protected-time',
    'yes no',
  ),
  option('today.placement', 'it operations finance general external nobody'),
  number('today.admins', 0, 1_000, false),
  number('today.standstillHours', 0, 8_760, false),
  { path: 'cost.region', kind: 'text', holds: 'region' },
  { path: 'cost.currency', kind: 'text', holds: 'currency' },
  number('cost.horizonYears', 1, 5),
];

export const answerFieldByPath: ReadonlyMap<string, AnswerField> = new Map(
  answerFields.map((field) => [field.path, field]),
);

/** The path under which a reader's own figures stand, by parameter id. */
export const OVERRIDES = 'cost.overrides';

const NOT_COUNTED = /^controls\.|^company\.protectionGrade$|^cost\.currency$/;

/** The paths that count as questions: all but the safeguards, the protection grade and the own currency. */
export const countedPaths: readonly string[] = answerFields
  .map((field) => field.path)
  .filter((path) => !NOT_COUNTED.test(path));
