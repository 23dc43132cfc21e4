/** Reads the files of `content/roles/`, each held against its schema. */
import type { z } from 'zod';
import { checkShape } from '../checkShape.ts';
import { ContentError, type ContentFault } from '../contentError.ts';
import { dutiesSchema } from '../decisionSchema.ts';
import { sourceFileSchema } from '../sourceSchema.ts';
import { readYamlFile, readYamlFolder, type YamlFile } from '../yamlFile.ts';
import {
  competenciesFileSchema,
  descriptionSchema,
  dutiesFileSchema,
  firstDaysFileSchema,
  interviewFileSchema,
  measuresFileSchema,
  occupationsFileSchema,
  proseFileSchema,
  rightsFileSchema,
} from './roleSchema.ts';

interface Part<S extends z.ZodType> {
  readonly file: YamlFile;
  readonly data: z.output<S>;
}

export interface RoleContent {
  readonly purpose: Part<typeof proseFileSchema>;
  readonly reporting: Part<typeof proseFileSchema>;
  readonly hostChanges: Part<typeof proseFileSchema>;
  readonly duties: Part<typeof dutiesFileSchema>;
  readonly rights: Part<typeof rightsFileSchema>;
  readonly measures: Part<typeof measuresFileSchema>;
  readonly competencies: Part<typeof competenciesFileSchema>;
  readonly occupations: Part<typeof occupationsFileSchema>;
  readonly interview: Part<typeof interviewFileSchema>;
  readonly firstDays: Part<typeof firstDaysFileSchema>;
  readonly descriptions: readonly Part<typeof descriptionSchema>[];
  /** The engine's duties, for what one person must not hold together. */
  readonly engineDuties: Part<typeof dutiesSchema>;
  readonly sources: Part<typeof sourceFileSchema>;
}

/** The files as parsed. Throws `ContentError` with every fault of shape. */
export function readRoles(contentFolder: string): RoleContent {
  const faults: ContentFault[] = [];
  const hold = <S extends z.ZodType>(file: YamlFile, schema: S): Part<S> => {
    // Faults are thrown below before anything that could not be read is used.
    return { file, data: checkShape(file, schema, faults) } as Part<S>;
  };
  const part = <S extends z.ZodType>(relative: string, schema: S): Part<S> =>
    hold(readYamlFile(contentFolder, relative), schema);
  const clauses = <S extends z.ZodType>(name: string, schema: S): Part<S> => part(`roles/clauses/${name}.yaml`, schema);
  const content: RoleContent = {
    purpose: clauses('purpose', proseFileSchema),
    reporting: clauses('reporting', proseFileSchema),
    hostChanges: clauses('host-changes', proseFileSchema),
    duties: clauses('duties', dutiesFileSchema),
    rights: clauses('rights', rightsFileSchema),
    measures: clauses('measures', measuresFileSchema),
    competencies: clauses('competencies', competenciesFileSchema),
    occupations: clauses('occupations', occupationsFileSchema),
    interview: clauses('interview', interviewFileSchema),
    firstDays: clauses('first-90-days', firstDaysFileSchema),
    descriptions: readYamlFolder(contentFolder, 'roles/descriptions').map((file) => hold(file, descriptionSchema)),
    engineDuties: part('model/duties.yaml', dutiesSchema),
    sources: part('sources.yaml', sourceFileSchema),
  };
  if (faults.length > 0) throw new ContentError(faults);
  return content;
}
