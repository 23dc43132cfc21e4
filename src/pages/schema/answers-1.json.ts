/** JSON Schema of the answers, for those who write files for the command line. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { answersSchema } from '../../model/answersSchema.ts';
import { publishedContent } from '../../model/published.ts';

export const GET: APIRoute = ({ url }) => {
  const { parameters, regions } = publishedContent().model.costs;
  const schema = answersSchema(
    parameters.map(({ id }) => id),
    regions.map(({ id }) => id),
  );
  const body = { $id: url.href, ...z.toJSONSchema(schema) };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
