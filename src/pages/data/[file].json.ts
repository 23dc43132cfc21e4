/** Model and wording as data files; their names carry the hash of what they hold. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { oldFigures } from '../../model/costAge.ts';
import { dayOf } from '../../model/guides/days.ts';
import { publishedContent, publishedFiles } from '../../model/published.ts';

export const getStaticPaths: GetStaticPaths = () => {
  // Asked once a build: the place to tell what has grown old.
  for (const line of oldFigures(publishedContent().dated, dayOf(new Date()))) console.warn(line);
  return publishedFiles().map(({ name, body }) => ({ params: { file: name }, props: { body } }));
};

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
