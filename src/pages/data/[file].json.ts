/** Model and wording as data files; their names carry the hash of what they hold. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles } from '../../model/published.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedFiles().map(({ name, body }) => ({ params: { file: name }, props: { body } }));

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
