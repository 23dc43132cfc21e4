import { type NamedPage, nameScores } from './nameScores.ts';
import type { PageNames } from './pageNames.ts';

let loading: Promise<(query: string) => readonly NamedPage[]> | null = null;

/** Fetches the names of all pages in the page's language, once; asking again after a failure tries again. */
export const loadNames = (): Promise<(query: string) => readonly NamedPage[]> => {
  loading ??= fetchNames().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};

async function fetchNames(): Promise<(query: string) => readonly NamedPage[]> {
  const language = document.documentElement.lang.slice(0, 2);
  const answer = await fetch(`/search/names-${language}.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return nameScores((await answer.json()) as readonly PageNames[]);
}
