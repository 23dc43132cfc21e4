import type { APIRoute } from 'astro';
import { publishedNames } from '../../components/search/publishedNames.ts';
import { languages } from '../../i18n/addresses.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { language } }));

/** What pages are called, for the search page. */
export const GET: APIRoute = ({ params }) => {
  const language = languages.find((each) => each === params.language) ?? 'en';
  return new Response(JSON.stringify(publishedNames(language)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
