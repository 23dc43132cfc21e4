/** Links of a guide to pages and anchors of the site. */
import { useOneOf } from '../faultList.ts';
import type { GuideFaults } from './guideFaults.ts';
import type { GuideFile } from './guideFile.ts';
import type { SitePages } from './sitePages.ts';

const link = /\]\(\s*([^)\s]*)[^)]*\)/g;

/** Adds a fault for each link that leads nowhere. */
export function checkLinks(guide: GuideFile, pages: SitePages, faults: GuideFaults): void {
  for (const match of guide.body.matchAll(link)) {
    const target = match[1] ?? '';
    const add = (what: string, mend: string): void => faults.add(guide.file, guide.lineAt(match.index), what, mend);
    if (/^(?:https?:|mailto:)/.test(target)) continue;
    const [page = '', anchor] = target.split('#');
    const own = `/guides/${guide.id}/`;
    if (page !== '' && !page.startsWith('/')) {
      add(`The link "${target}" is not an address of this site.`, 'Begin with / and the English address of the page.');
    } else if (page.startsWith('/zh/')) {
      add(`The link "${target}" names a language.`, 'Leave /zh out: the build puts it in on Chinese pages.');
    } else {
      const anchors = pages.get(page === '' ? own : page);
      if (anchors === undefined) {
        const slash = pages.has(`${page}/`);
        const mend = slash ? `Write ${page}/ with the slash at its end.` : nearest(page, [...pages.keys()]);
        add(`There is no page ${page}.`, mend);
      } else if (anchor !== undefined && anchors !== null && !anchors.has(anchor)) {
        add(`There is no #${anchor} on ${page === '' ? 'this page' : page}.`, useOneOf([...anchors], anchor));
      }
    }
  }
}

function nearest(page: string, known: readonly string[]): string {
  const folder = page.split('/')[1] ?? '';
  const near = known.filter((each) => each.startsWith(`/${folder}/`));
  return useOneOf(near.length > 0 ? near : known, page);
}
