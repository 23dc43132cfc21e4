import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../model/wording.ts';
import { type ArticleNode, mapElements } from './articleTree.ts';

/** Files that are the same for both languages. */
const shared = /^\/(zh|data|schema)\//;

/** Links are written as English addresses: on a Chinese page they lead to the Chinese twin. */
export const localLinks = (nodes: readonly ArticleNode[], language: Language): readonly ArticleNode[] =>
  mapElements(nodes, (each) => {
    const href = each.name === 'a' ? each.attributes.href : undefined;
    if (!href?.startsWith('/') || shared.test(href)) return each;
    return { ...each, attributes: { ...each.attributes, href: addressIn(language, href) } };
  });
