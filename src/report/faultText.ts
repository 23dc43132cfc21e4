/** What is wrong with an answer, in words: one line with its path, or a sentence beside the field. */
import type { Fault } from '../model/answers.ts';
import type { AcceptedRule } from '../model/checkValue.ts';
import { readTypedNumber } from '../model/typedNumber.ts';
import type { Language } from '../model/wording.ts';

type Words = Readonly<Record<Language, string>>;

/** What is accepted, as it follows "accepted is" / "可填". */
const rules: Readonly<Record<AcceptedRule, Words>> = {
  object: { en: 'a group of fields in { }', zh: '花括号 { } 括起来的一组字段' },
  'number-or-range': { en: 'a number, or low, likely and high', zh: '一个数，或 low、likely、high 三个数' },
  'range-order': { en: 'low ≤ likely ≤ high', zh: 'low ≤ likely ≤ high，由小到大' },
  'differs-from-first': { en: 'another priority than the first', zh: '与首要重点不同的一项' },
  'schema-1': { en: 'version 1', zh: '版本 1' },
  region: { en: 'a region code such as CN or US, or own', zh: 'CN、US 等地区代码，或 own' },
  currency: { en: 'a currency code of three capital letters, such as EUR', zh: '三个大写字母的货币代码，如 EUR' },
  once: { en: 'each field once', zh: '每个字段一次' },
  json: { en: 'one JSON object', zh: '一个 JSON 对象' },
  'path=value': { en: 'path=value', zh: 'path=value' },
  fewer: { en: 'no more fields than there are questions', zh: '不多于题目总数的字段' },
};

/** One line, without a full stop: `path: what is wrong, what is accepted`. */
export function faultText(fault: Fault, language: Language): string {
  const wrong = whatIsWrong(fault, language);
  return language === 'en'
    ? `${fault.path}: ${wrong}, accepted is ${accepted(fault, language)}`
    : `${fault.path}: ${wrong}，可填${spaced(accepted(fault, language))}`;
}

/** Faults of what came by a link or file and has no field of its own. */
const ELSEWHERE: readonly Fault['code'][] = ['unknown-key', 'unknown-override'];

/** One or two sentences beside the field: what is wrong, and what to enter. */
export function faultTextBesideField(fault: Fault, language: Language): string {
  const wrong = whatIsWrong(fault, language);
  const choice = 'options' in fault.accepted;
  // On a page nobody can choose another field: the list of all ids would only bury what was lost.
  if (choice && ELSEWHERE.includes(fault.code)) return language === 'en' ? `${wrong}.` : `${wrong}。`;
  return language === 'en'
    ? `${wrong}. ${choice ? 'Choose' : 'Enter'} ${accepted(fault, language)}.`
    : `${wrong}。请${choice ? '选' : '填'}${spaced(accepted(fault, language))}。`;
}

function whatIsWrong(fault: Fault, language: Language): string {
  const en = language === 'en';
  const found = `“${fault.found}”`;
  if ('rule' in fault.accepted && fault.accepted.rule === 'once') return en ? 'is given twice' : '重复出现';
  switch (fault.code) {
    case 'wrong-type':
      return wrongType(fault, language);
    case 'out-of-range':
      return outOfRange(fault, language);
    case 'unknown-key':
      return en ? `there is no field ${found}` : `没有${found}这个字段`;
    case 'unknown-option':
      return en ? `${found} is not among the options` : `没有${found}这个选项`;
    case 'same-priorities':
      return en ? `${found} is already the first priority` : `${found}已是首要重点`;
    case 'range-order':
      return en ? `${fault.found} are not in order` : `${fault.found} 没有由小到大`;
    case 'unknown-override':
      return en ? `there is no figure ${found} to replace` : `没有${found}这个可替换的数`;
    case 'unknown-schema':
      return en ? `version ${fault.found} is not known here` : `不认识版本 ${fault.found}`;
  }
}

function wrongType(fault: Fault, language: Language): string {
  const en = language === 'en';
  const { found } = fault;
  if (found === 'undefined' || found === 'null') return en ? 'is missing' : '缺少此项';
  if ('rule' in fault.accepted && fault.accepted.rule === 'json')
    return en ? `this is no JSON: ${found}` : `不是 JSON：${found}`;
  if ('min' in fault.accepted) return notANumber(found, fault.accepted.whole, language);
  const value = found.startsWith('"') ? `“${found.slice(1, -1)}”` : found;
  return en ? `${value} is of the wrong kind` : `${value.startsWith('“') ? value : `${value} `}的类型不对`;
}

function notANumber(found: string, whole: boolean, language: Language): string {
  const en = language === 'en';
  if (found.startsWith('"')) {
    const inside = `“${found.slice(1, -1)}”`;
    return en ? `${inside} is text in quotes, not a number` : `${inside}是带引号的文字，不是数`;
  }
  if (whole && /^-?[\d.,]+$/.test(found)) return en ? `“${found}” is not a whole number` : `“${found}”不是整数`;
  const letters = [...new Set(/\d/.test(found) ? (found.match(/\p{L}/gu) ?? []) : [])];
  const [letter] = letters;
  if (letter === undefined) return en ? `“${found}” is not a number` : `“${found}”不是数`;
  const latin = /\p{Script=Latin}/u.test(letter);
  if (letters.length > 1) return en ? `“${found}” has letters in it` : `“${found}”里有${latin ? '字母' : '文字'}`;
  if (en) return `“${found}” has ${latin ? `a letter ${letter}` : `“${letter}”`} in it`;
  return latin ? `“${found}”里有字母 ${letter}` : `“${found}”里有“${letter}”字`;
}

function outOfRange(fault: Fault, language: Language): string {
  const en = language === 'en';
  const limits = fault.accepted;
  const value = fault.found === 'Infinity' ? Infinity : (readTypedNumber(fault.found) ?? Number.NaN);
  if ('min' in limits && value < limits.min) return en ? `“${fault.found}” is too low` : `“${fault.found}”太小`;
  if ('max' in limits && value > limits.max) return en ? `“${fault.found}” is too high` : `“${fault.found}”太大`;
  return en ? `“${fault.found}” is out of range` : `“${fault.found}”超出范围`;
}

function accepted(fault: Fault, language: Language): string {
  const limits = fault.accepted;
  const en = language === 'en';
  if ('options' in limits) {
    if (limits.options.length === 0) return en ? 'none here' : '空（此处没有可填的项）';
    return en ? `one of: ${limits.options.join(', ')}` : limits.options.join('、');
  }
  if ('rule' in limits) return rules[limits.rule as AcceptedRule]?.[language] ?? limits.rule;
  const [low, high] = [limits.min, limits.max].map(thousands);
  if (en) return `a ${limits.whole ? 'whole ' : ''}number from ${low} to ${high}`;
  return `${low} 至 ${high} 的${limits.whole ? '整数' : '数'}`;
}

/** Thousands by comma in both languages. */
const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** A space between Han text and a figure or Latin letter that follows it. */
const spaced = (text: string): string => (/^[\p{Script=Latin}\d{]/u.test(text) ? ` ${text}` : text);
