import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/model/answers.ts';
import { openSavedFile } from '../../src/share/openSavedFile.ts';
import { savedFileText } from '../../src/share/savedFile.ts';
import { ANSWERS_KEY, answerStorage, type TextStorage } from '../../src/share/storage.ts';

const overrideIds = ['wage'];
const regionIds = ['CN', 'US'];
const answers: Answers = {
  values: { 'company.employees': 86_000, 'cost.region': 'CN' },
  overrides: { wage: { low: 1, likely: 2, high: 3 } },
};

describe('a saved file', () => {
  test('is JSON in the contract’s shape and order', () => {
    expect(savedFileText(answers)).toBe(`{
  "schema": 1,
  "company": {
    "employees": 86000
  },
  "cost": {
    "region": "CN",
    "overrides": {
      "wage": {
        "low": 1,
        "likely": 2,
        "high": 3
      }
    }
  }
}
`);
  });

  test('opens to the same answers, with a byte-order mark too', () => {
    const same = { answers, version: 1, newer: false, dropped: [], warnings: [] };
    expect(openSavedFile(savedFileText(answers), overrideIds, regionIds)).toEqual(same);
    expect(openSavedFile(`\ufeff${savedFileText(answers)}`, overrideIds, regionIds)).toEqual(same);
  });

  test.each([
    { reason: 'no JSON', text: 'hello', dropped: ['answers'] },
    { reason: 'empty', text: '', dropped: ['answers'] },
    { reason: 'a list', text: '[1]', dropped: ['answers'] },
    { reason: 'cut', text: '{"company":{"employees":8', dropped: ['answers'] },
    { reason: 'a key that is gone', text: '{"company":{"shifts":3}}', dropped: ['company.shifts'] },
    { reason: 'a dangerous key', text: '{"__proto__":{"x":1}}', dropped: ['__proto__'] },
    { reason: 'a version that is none', text: '{"schema":"1"}', dropped: ['schema'] },
  ])('$reason: dropped and named', ({ text, dropped }) => {
    const opened = openSavedFile(text, overrideIds, regionIds);
    expect(opened.answers).toEqual({ values: {}, overrides: {} });
    expect(opened.warnings).toEqual(dropped.map((path) => ({ path, code: 'dropped-field' })));
  });

  test('from a later version: keeps what it can and says so', () => {
    const opened = openSavedFile('{"schema":3,"company":{"employees":5,"shifts":2}}', overrideIds, regionIds);
    expect(opened.answers.values).toEqual({ 'company.employees': 5 });
    expect(opened.newer).toBe(true);
    expect(opened.warnings).toEqual([
      { path: 'schema', code: 'migrated' },
      { path: 'company.shifts', code: 'dropped-field' },
    ]);
  });
});

describe('the browser’s storage', () => {
  const memory = (): TextStorage & { readonly kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => void kept.set(key, text),
      removeItem: (key) => void kept.delete(key),
    };
  };

  test('keeps answers under one key', () => {
    const place = memory();
    const storage = answerStorage(() => place);
    expect(storage.load()).toBeNull();
    expect(storage.save(answers)).toBe(true);
    expect([...place.kept.keys()]).toEqual([ANSWERS_KEY]);
    expect(ANSWERS_KEY).toBe('seatwise.answers.1');
    expect(openSavedFile(storage.load() ?? '', overrideIds, regionIds).answers).toEqual(answers);
    storage.forget();
    expect(storage.load()).toBeNull();
  });

  test('what others left under the key is no harm', () => {
    const place = memory();
    place.setItem(ANSWERS_KEY, '<html>');
    expect(openSavedFile(answerStorage(() => place).load() ?? '', overrideIds).answers).toEqual({
      values: {},
      overrides: {},
    });
  });

  test.each([
    {
      reason: 'asking for it is refused',
      storage: () => {
        throw new Error('SecurityError');
      },
    },
    {
      reason: 'there is no room',
      storage: (): TextStorage => ({
        ...memory(),
        setItem: () => {
          throw new Error('QuotaExceededError');
        },
      }),
    },
  ])('$reason: nothing kept, nothing thrown', ({ storage }) => {
    const kept = answerStorage(storage);
    expect(kept.save(answers)).toBe(false);
    expect(kept.load()).toBeNull();
    expect(() => kept.forget()).not.toThrow();
  });
});
