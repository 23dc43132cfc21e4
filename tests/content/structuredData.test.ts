/** What the built pages tell search engines: structured data by its schemas, heads, twins, sitemap, and no dead link. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, builtText, find, isThere, textOf, unescaped } from './builtPages.ts';

type Block = Readonly<Record<string, unknown>> & { readonly '@type': string };

const types = ['Article', 'BreadcrumbList', 'FAQPage', 'DefinedTermSet', 'Occupation'] as const;
const ajv = new Ajv({ allErrors: true, strict: true });
ajv.addFormat('date', /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
ajv.addFormat('uri', (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));
const schemas = new Map(
  types.map((type) => [
    type as string,
    ajv.compile(JSON.parse(readFileSync(new URL(`../schemas/${type}.json`, import.meta.url), 'utf8')) as object),
  ]),
);

const blocksOf = (page: BuiltPage): readonly Block[] =>
  find(page, 'script', { type: 'application/ld+json' }).map((each) => JSON.parse(textOf(each)) as Block);
const blocks = builtPages.flatMap((page) => blocksOf(page).map((block) => ({ page, block })));
const typesOf = (page: BuiltPage): readonly string[] => blocksOf(page).map((block) => block['@type']);

const attribute = (page: BuiltPage, name: string, mark: Readonly<Record<string, string>>, key: string): string =>
  unescaped(find(page, name, mark)[0]?.attributes[key] ?? '');
const canonical = (page: BuiltPage): string => attribute(page, 'link', { rel: 'canonical' }, 'href');
const indexable = builtPages.filter((page) => attribute(page, 'meta', { name: 'robots' }, 'content') !== 'noindex');
const titleOf = (page: BuiltPage): string =>
  unescaped(textOf(find(page, 'title')[0] ?? page.elements[0] ?? never(page)));
const descriptionOf = (page: BuiltPage): string => attribute(page, 'meta', { name: 'description' }, 'content');
const twinOf = ({ address, language }: BuiltPage): string => (language === 'zh' ? address.slice(3) : `/zh${address}`);

function never(page: BuiltPage): never {
  throw new Error(`${page.address} is empty`);
}

/** Guides and role descriptions: each has a way back, and tells what it is. */
const inLibrary = indexable.filter(({ address }) => /^\/(zh\/)?(guides|roles)\/[^/]+\/$/.test(address));

describe('structured data', () => {
  test('is there, of every one of the five types, in both languages', () => {
    for (const language of ['en', 'zh']) {
      const seen = blocks.filter(({ page }) => page.language === language).map(({ block }) => block['@type']);
      expect([...new Set(seen)].sort(), language).toEqual([...types].sort());
    }
  });

  test('holds against its schema on every page that carries it', () => {
    const faults = blocks.flatMap(({ page, block }) => {
      const validate = schemas.get(block['@type']);
      if (!validate) return [`${page.address}: ${block['@type']} has no schema`];
      return validate(block) ? [] : [`${page.address}: ${block['@type']} ${ajv.errorsText(validate.errors)}`];
    });
    expect(faults).toEqual([]);
  });

  test.each(types)('the schema of %s turns down a field it does not know, and a missing one', (type) => {
    const sample = blocks.find(({ block }) => block['@type'] === type)?.block;
    const validate = schemas.get(type);
    expect(sample && validate?.(sample)).toBe(true);
    expect(validate?.({ ...sample, baseSalary: 1 })).toBe(false);
    for (const key of validate?.schema ? requiredOf(validate.schema) : []) {
      expect(validate?.(Object.fromEntries(Object.entries(sample ?? {}).filter(([each]) => each !== key))), key).toBe(
        false,
      );
    }
  });

  test('speaks of the page it stands on, in its language, with addresses of this site', () => {
    const faults = blocks.flatMap(({ page, block }) => {
      const text = JSON.stringify(block);
      const site = new URL(canonical(page)).origin;
      const own = [...text.matchAll(/"(https?:\/\/[^"]+)"/g)]
        .map(([, address]) => address ?? '')
        .filter((address) => address !== 'https://schema.org');
      const foreign = own.filter((address) => new URL(address).origin !== site);
      const dead = own.filter((address) => {
        const { pathname, hash } = new URL(address);
        const target = builtPages.find((each) => each.address === pathname);
        return !target || (hash !== '' && !target.ids.has(hash.slice(1)));
      });
      const named = own.some((address) => address.split('#')[0] === canonical(page));
      return [
        ...foreign.map((address) => `${page.address}: ${block['@type']} names ${address}`),
        ...dead.map((address) => `${page.address}: ${block['@type']} leads to ${address}, which is not there`),
        ...(named ? [] : [`${page.address}: ${block['@type']} does not name its page`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('advertises no vacancy anywhere', () => {
    const seen = builtPages.filter((page) => JSON.stringify(blocksOf(page)).includes('JobPosting'));
    expect(seen.map(({ address }) => address)).toEqual([]);
  });

  test('guides are articles, role descriptions are occupations, both with the way back to home', () => {
    expect(inLibrary.length).toBeGreaterThanOrEqual(2 * 29);
    const faults = inLibrary.flatMap((page) => {
      const seen = typesOf(page);
      const kind = page.address.includes('/guides/') ? 'Article' : 'Occupation';
      const wanted = page.address.endsWith('/roles/compare/') ? ['BreadcrumbList'] : ['BreadcrumbList', kind];
      return wanted.filter((type) => !seen.includes(type)).map((type) => `${page.address} has no ${type}`);
    });
    expect(faults).toEqual([]);
  });
});

function requiredOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('required' in schema)) return [];
  return Array.isArray(schema.required) ? schema.required.map(String) : [];
}

describe('heads', () => {
  test('have a title and a description of sane length, each its own', () => {
    const faults: string[] = [];
    for (const page of indexable) {
      const [title, description] = [titleOf(page), descriptionOf(page)];
      const [longTitle, short, long] = page.language === 'en' ? [75, 60, 170] : [40, 25, 95];
      if (title.length < 4 || title.length > longTitle)
        faults.push(`${page.address}: title of ${title.length}: ${title}`);
      if (description.length < short || description.length > long)
        faults.push(`${page.address}: description of ${description.length}: ${description}`);
    }
    for (const [what, read] of [
      ['title', titleOf],
      ['description', descriptionOf],
    ] as const) {
      const seen = new Map<string, string>();
      for (const page of indexable) {
        const before = seen.get(read(page));
        if (before) faults.push(`${page.address} and ${before} share their ${what}`);
        seen.set(read(page), page.address);
      }
    }
    expect(faults).toEqual([]);
  });

  test('have one main heading, themselves as canonical, the pair of languages and a default', () => {
    const faults = indexable.flatMap((page) => {
      const english = page.language === 'zh' ? twinOf(page) : page.address;
      const linked = (mark: Readonly<Record<string, string>>): string => {
        const href = attribute(page, 'link', mark, 'href');
        return URL.canParse(href) ? new URL(href).pathname : href;
      };
      const expected = {
        headings: 1,
        canonical: page.address,
        en: english,
        'zh-CN': `/zh${english}`,
        'x-default': english,
      };
      const found = {
        headings: find(page, 'h1').length,
        canonical: linked({ rel: 'canonical' }),
        en: linked({ rel: 'alternate', hreflang: 'en' }),
        'zh-CN': linked({ rel: 'alternate', hreflang: 'zh-CN' }),
        'x-default': linked({ rel: 'alternate', hreflang: 'x-default' }),
      };
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ page: page.address, ...found }];
    });
    expect(faults).toEqual([]);
  });
});

describe('the way through the site', () => {
  test('every page has its twin', () => {
    const addresses = new Set(builtPages.map(({ address }) => address));
    const alone = indexable.filter((page) => !addresses.has(twinOf(page)));
    expect(alone.map(({ address }) => address)).toEqual([]);
  });

  test('the sitemap lists each page that may be indexed, with its twin, and no other', () => {
    const index = builtText('sitemap-index.xml');
    const files = [...index.matchAll(/<loc>[^<]*\/([^/<]+)<\/loc>/g)].map(([, name]) => name ?? '');
    const entries = files.flatMap((file) =>
      [...builtText(file).matchAll(/<url>(.*?)<\/url>/gs)].map(([, url]) => url ?? ''),
    );
    const listed = entries.map((entry) => {
      const address = (pattern: RegExp): string => new URL(pattern.exec(entry)?.[1] ?? 'none:').pathname;
      return [
        address(/<loc>([^<]+)</),
        address(/hreflang="en" href="([^"]+)"/),
        address(/hreflang="zh-CN" href="([^"]+)"/),
      ].join(' ');
    });
    const wanted = indexable.map((page) => {
      const english = page.language === 'zh' ? twinOf(page) : page.address;
      return [page.address, english, `/zh${english}`].join(' ');
    });
    expect(listed.sort()).toEqual(wanted.sort());
  });

  test('every link inside the site, and its anchor, leads somewhere', () => {
    const dead = new Set<string>();
    const pages = new Map(builtPages.map((page) => [page.address, page]));
    for (const page of builtPages) {
      for (const link of page.elements) {
        const value = link.name === 'a' || link.name === 'link' ? link.attributes.href : link.attributes.src;
        if (value === undefined || /^(data|mailto):/.test(value)) continue;
        const target = new URL(unescaped(value), `https://site.invalid${page.address}`);
        if (target.host !== 'site.invalid') continue;
        const anchor = decodeURIComponent(target.hash.slice(1));
        if (!isThere(target.pathname)) dead.add(`${page.address} → ${target.pathname}`);
        // Answers and queries travel in the fragment of some links; #top is the top of any page.
        else if (!['', 'top'].includes(anchor) && !anchor.includes('=') && !pages.get(target.pathname)?.ids.has(anchor))
          dead.add(`${page.address} → ${target.pathname}#${anchor}`);
      }
    }
    expect([...dead].sort()).toEqual([]);
  });
});
