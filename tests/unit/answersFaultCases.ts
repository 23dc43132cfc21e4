/** One mistake each: JSON as someone may write it, and what they are told. Used for the door and for the command line. */
import type { Fault } from '../../src/model/answers.ts';

export interface FaultCase {
  readonly reason: string;
  readonly json: string;
  readonly path: string;
  readonly code: Fault['code'];
  readonly line: string;
}

export const faultCases: readonly FaultCase[] = [
  {
    reason: 'a number in quotes is text',
    json: '{"company":{"employees":"86000"}}',
    path: 'company.employees',
    code: 'wrong-type',
    line: 'company.employees: “86000” is text in quotes, not a number, accepted is a whole number from 1 to 5,000,000',
  },
  {
    reason: 'a whole number has no fraction',
    json: '{"company":{"countries":2.5}}',
    path: 'company.countries',
    code: 'wrong-type',
    line: 'company.countries: “2.5” is not a whole number, accepted is a whole number from 1 to 250',
  },
  {
    reason: 'an option is text',
    json: '{"modules":{"finance":2}}',
    path: 'modules.finance',
    code: 'wrong-type',
    line: 'modules.finance: 2 is of the wrong kind, accepted is one of: none, some, core',
  },
  {
    reason: 'a group is an object',
    json: '{"company":[1,2]}',
    path: 'company',
    code: 'wrong-type',
    line: 'company: […] is of the wrong kind, accepted is a group of fields in { }',
  },
  {
    reason: 'the answers are an object',
    json: '["company"]',
    path: 'answers',
    code: 'wrong-type',
    line: 'answers: […] is of the wrong kind, accepted is a group of fields in { }',
  },
  {
    reason: 'a range needs all three figures',
    json: '{"cost":{"overrides":{"wage":{"low":1,"high":3}}}}',
    path: 'cost.overrides.wage.likely',
    code: 'wrong-type',
    line: 'cost.overrides.wage.likely: is missing, accepted is a number from 0 to 1,000,000,000,000',
  },
  {
    reason: 'no company without people',
    json: '{"company":{"employees":0}}',
    path: 'company.employees',
    code: 'out-of-range',
    line: 'company.employees: “0” is too low, accepted is a whole number from 1 to 5,000,000',
  },
  {
    reason: 'a year has 8,760 hours',
    json: '{"today":{"standstillHours":8760.5}}',
    path: 'today.standstillHours',
    code: 'out-of-range',
    line: 'today.standstillHours: “8760.5” is too high, accepted is a number from 0 to 8,760',
  },
  {
    reason: 'JSON can hold a number that is none',
    json: '{"today":{"admins":1e400}}',
    path: 'today.admins',
    code: 'out-of-range',
    line: 'today.admins: “Infinity” is too high, accepted is a number from 0 to 1,000',
  },
  {
    reason: 'nothing that a role costs is negative',
    json: '{"cost":{"overrides":{"wage":-1}}}',
    path: 'cost.overrides.wage',
    code: 'out-of-range',
    line: 'cost.overrides.wage: “-1” is too low, accepted is a number from 0 to 1,000,000,000,000',
  },
  {
    reason: 'a group that there is not',
    json: '{"firm":{"employees":5}}',
    path: 'firm',
    code: 'unknown-key',
    line: 'firm: there is no field “firm”, accepted is one of: schema, company, strategy, modules, system, capability, controls, today, cost',
  },
  {
    reason: 'a field that there is not',
    json: '{"strategy":{"third":"growth"}}',
    path: 'strategy.third',
    code: 'unknown-key',
    line: 'strategy.third: there is no field “third”, accepted is one of: first, second',
  },
  {
    reason: 'a key that would reach into the language itself',
    json: '{"__proto__":{"company":{"employees":5}}}',
    path: '__proto__',
    code: 'unknown-key',
    line: '__proto__: there is no field “__proto__”, accepted is one of: schema, company, strategy, modules, system, capability, controls, today, cost',
  },
  {
    reason: 'the same inside a group',
    json: '{"capability":{"constructor":"strong"}}',
    path: 'capability.constructor',
    code: 'unknown-key',
    line: 'capability.constructor: there is no field “constructor”, accepted is one of: it, operations, finance, general',
  },
  {
    reason: 'an option that there is not',
    json: '{"system":{"deployment":"cloud"}}',
    path: 'system.deployment',
    code: 'unknown-option',
    line: 'system.deployment: “cloud” is not among the options, accepted is one of: saas, hosted, on-premise',
  },
  {
    reason: 'a region without cost data',
    json: '{"cost":{"region":"ZZ"}}',
    path: 'cost.region',
    code: 'unknown-option',
    line: 'cost.region: “ZZ” is not among the options, accepted is one of: CN, US, own',
  },
  {
    reason: 'a currency has three capital letters',
    json: '{"cost":{"currency":"euro"}}',
    path: 'cost.currency',
    code: 'unknown-option',
    line: 'cost.currency: “euro” is not among the options, accepted is a currency code of three capital letters, such as EUR',
  },
  {
    reason: 'two priorities are two',
    json: '{"strategy":{"first":"growth","second":"growth"}}',
    path: 'strategy.second',
    code: 'same-priorities',
    line: 'strategy.second: “growth” is already the first priority, accepted is another priority than the first',
  },
  {
    reason: 'low above likely',
    json: '{"cost":{"overrides":{"wage":{"low":3,"likely":2,"high":4}}}}',
    path: 'cost.overrides.wage',
    code: 'range-order',
    line: 'cost.overrides.wage: 3, 2, 4 are not in order, accepted is low ≤ likely ≤ high',
  },
  {
    reason: 'likely above high',
    json: '{"cost":{"overrides":{"wage":{"low":1,"likely":5,"high":4}}}}',
    path: 'cost.overrides.wage',
    code: 'range-order',
    line: 'cost.overrides.wage: 1, 5, 4 are not in order, accepted is low ≤ likely ≤ high',
  },
  {
    reason: 'a figure that there is not',
    json: '{"cost":{"overrides":{"coffee":5}}}',
    path: 'cost.overrides.coffee',
    code: 'unknown-override',
    line: 'cost.overrides.coffee: there is no figure “coffee” to replace, accepted is one of: wage, standstill-cost',
  },
  {
    reason: 'a later version',
    json: '{"schema":2}',
    path: 'schema',
    code: 'unknown-schema',
    line: 'schema: version 2 is not known here, accepted is version 1',
  },
];
