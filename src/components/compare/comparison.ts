/** The texts of the comparison of departments, read and checked once a build. Node side only. */
import path from 'node:path';
import process from 'node:process';
import { checkShape } from '../../model/checkShape.ts';
import { ContentError, type ContentFault } from '../../model/contentError.ts';
import { readYamlFile } from '../../model/yamlFile.ts';
import { wording } from '../computed.ts';
import { type ComparisonContent, comparisonSchema } from './comparisonSchema.ts';

/** Throws `ContentError` with file and line where a text is missing or a source is unknown. */
function readComparison(contentFolder: string): ComparisonContent {
  const file = readYamlFile(contentFolder, 'guides/compare-departments.yaml');
  const faults: ContentFault[] = [];
  const data = checkShape(file, comparisonSchema, faults);
  for (const [id, department] of Object.entries(data?.departments ?? {})) {
    for (const part of ['put-right', 'known'] as const) {
      for (const source of department[part].sources) {
        if (source === 'judgement' || wording.en.sources[source]) continue;
        faults.push({
          file: file.file,
          line: file.lineOf(['departments', id, part, 'sources']),
          what: `Source "${source}" is not in content/sources.yaml.`,
          mend: 'Add it there, correct the id, or write judgement.',
        });
      }
    }
  }
  if (!data || faults.length > 0) throw new ContentError(faults);
  return data;
}

export const comparison: ComparisonContent = readComparison(path.resolve(process.cwd(), 'content'));

/** Ids of the sources that the page cites beyond the model's own. */
export const comparisonSources: readonly string[] = Object.values(comparison.departments).flatMap((department) => [
  ...department['put-right'].sources,
  ...department.known.sources,
]);
