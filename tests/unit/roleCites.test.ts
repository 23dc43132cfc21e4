import { expect, it, test } from 'vitest';
import { createCiteNumbers } from '../../src/report/role/citeNumbers.ts';
import { remark } from '../../src/report/role/remark.ts';
import type { Cell } from '../../src/report/role/roleDocument.ts';

test('sources are numbered as they first come, clauses in the language of the page', () => {
  const numbers = createCiteNumbers('zh', '本站判断');
  const clause = { en: 'Article 51', zh: '第五十一条' };
  expect(
    numbers.cite([
      { id: 'C04', clause: null },
      { id: 'C23', clause },
    ]),
  ).toEqual([
    { source: 'C04', number: 1, label: null },
    { source: 'C23', number: 2, label: '第五十一条' },
  ]);
  expect(numbers.cite([{ id: 'C04', clause: null }])).toEqual([{ source: 'C04', number: 1, label: null }]);
  expect(numbers.cite([{ id: 'judgement', clause: null }])).toEqual([
    { source: null, number: null, label: '本站判断' },
  ]);
  expect(numbers.sources()).toEqual(['C04', 'C23']);
});

it.each<{ cell: Cell; language: 'en' | 'zh'; text: string }>([
  { cell: { name: 'text', text: 'x' }, language: 'en', text: '' },
  { cell: { name: 'text', text: 'x', notes: ['standard'] }, language: 'en', text: ' (standard)' },
  {
    cell: { name: 'text', text: 'x', notes: ['标准'], cites: [{ source: 'C04', number: 1, label: 'A.5.3' }] },
    language: 'zh',
    text: '（标准；A.5.3 [1]）',
  },
  {
    cell: { name: 'text', text: 'x', cites: [{ source: 'C04', number: 2, label: null }] },
    language: 'en',
    text: ' ([2])',
  },
])('what follows a text in a file: $text', ({ cell, language, text }) => {
  expect(remark(cell, language)).toBe(text);
});
