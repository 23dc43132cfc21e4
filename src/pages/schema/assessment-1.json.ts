/** JSON Schema of the assessment, for those who read what the command line prints. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { assessmentSchema } from '../../model/assessmentSchema.ts';

export const GET: APIRoute = ({ url }) => {
  const body = { $id: url.href, ...z.toJSONSchema(assessmentSchema) };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
