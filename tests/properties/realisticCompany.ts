import type { Answers } from '../../src/model/answers.ts';

/** Modules that are at the core of each industry. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  manufacturing: ['production', 'inventory-logistics', 'purchasing'],
  'financial-services': ['finance', 'analytics'],
  'retail-ecommerce': ['sales-orders', 'inventory-logistics'],
  'wholesale-distribution': ['purchasing', 'sales-orders', 'inventory-logistics'],
  'construction-engineering': ['projects', 'purchasing', 'finance'],
  'professional-services': ['projects', 'finance', 'hr-payroll'],
  'healthcare-pharma': ['quality-maintenance', 'purchasing', 'finance'],
  logistics: ['inventory-logistics', 'sales-orders', 'quality-maintenance'],
  'energy-utilities': ['quality-maintenance', 'finance', 'projects'],
  'public-nonprofit': ['finance', 'hr-payroll'],
  technology: ['projects', 'crm', 'analytics'],
  other: ['finance', 'sales-orders'],
};

const AREAS = [
  'finance',
  'purchasing',
  'sales-orders',
  'inventory-logistics',
  'production',
  'projects',
  'hr-payroll',
  'quality-maintenance',
  'crm',
  'analytics',
];

/** A company whose answers hang together: size, reach, oversight, modules and skills follow one another. */
export function realisticCompany(seed: number): Answers {
  const next = randomNumbers(seed);
  const pick = <T>(...list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const industry = pick(...Object.keys(CORE));
  const size = next();
  const employees = Math.round(20 * (100_000 / 20) ** (size * 0.7 + next() * 0.3));
  const large = employees > 3000;
  const listed = large ? pick('listed', 'audited', 'listed') : pick('private', 'private', 'audited');
  const regulated = ['financial-services', 'energy-utilities', 'healthcare-pharma'].includes(industry);
  const priorities = [
    'financial-control',
    'process-efficiency',
    'growth',
    'compliance',
    'group-alignment',
    'technology',
  ];
  const first = pick(...priorities);
  const core = CORE[industry] ?? [];
  const users = Math.max(3, Math.round(employees * (0.05 + 0.6 * next() * next())));
  const skills = large ? ['basic', 'strong', 'exists'] : ['none', 'basic', 'exists'];
  const values: Record<string, string | number> = {
    'company.employees': employees,
    'company.legalEntities': Math.max(1, Math.round((employees / 150) ** (0.3 + next() * 0.5))),
    'company.countries': large ? Math.max(1, Math.round((employees / 1500) ** next())) : pick(1, 1, 1, 2, 3),
    'company.industry': industry,
    'company.businessLines': large ? pick('few', 'diversified') : pick('single', 'single', 'few'),
    'company.oversight': regulated && next() < 0.6 ? 'regulated' : listed,
    'strategy.first': first,
    'strategy.second': pick(...priorities.filter((each) => each !== first)),
    'system.users': users,
    'system.deployment': large ? pick('on-premise', 'hosted', 'saas') : pick('saas', 'saas', 'hosted', 'on-premise'),
    'system.customisation': large ? pick('moderate', 'heavy') : pick('none', 'none', 'moderate'),
    'system.integrations': Math.max(0, Math.round(users ** (0.3 + next() * 0.3) - 1)),
    'capability.it': employees < 80 && next() < 0.5 ? 'absent' : pick(...skills),
    'capability.operations': pick(...skills),
    'capability.finance': pick('none', 'basic', 'exists'),
    'capability.general': employees > 100 ? pick('none', 'basic', 'exists') : pick('absent', 'none', 'exists'),
  };
  for (const area of AREAS)
    values[`modules.${area}`] = core.includes(area) ? pick('core', 'core', 'some') : pick('some', 'none', 'some');
  // Some know everything, some have answered the short version, some less than that.
  const left = pick(0, 0.15, 0.4);
  for (const path of Object.keys(values)) if (next() < left) delete values[path];
  return { values, overrides: {} };
}

/** Numbers from 0 to 1 (mulberry32), the same for a seed everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
