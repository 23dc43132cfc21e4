/** Reads the files of `content/` that the decision needs, each held against its schema. */
import type { z } from 'zod';
import { checkShape } from './checkShape.ts';
import { ContentError, type ContentFault } from './contentError.ts';
import {
  criteriaSchema,
  declarationsSchema,
  dutiesSchema,
  modelSchema,
  moduleCoverageSchema,
  odditiesSchema,
  performancesSchema,
  placementsSchema,
  safeguardsSchema,
  structureSchema,
  tensionsSchema,
  vocabularySchema,
} from './decisionSchema.ts';
import { exampleSchema } from './exampleSchema.ts';
import { questionFileSchema } from './questionSchema.ts';
import { sourceFileSchema } from './sourceSchema.ts';
import { readYamlFile, readYamlFolder, type YamlFile } from './yamlFile.ts';

/** A file and what it holds. */
export interface Part<T> {
  readonly file: YamlFile;
  readonly data: T;
}
type PartOf<S extends z.ZodType> = Part<z.output<S>>;

export interface Content {
  readonly model: PartOf<typeof modelSchema>;
  readonly placements: PartOf<typeof placementsSchema>;
  readonly criteria: PartOf<typeof criteriaSchema>;
  readonly performances: PartOf<typeof performancesSchema>;
  readonly moduleCoverage: PartOf<typeof moduleCoverageSchema>;
  readonly vocabulary: PartOf<typeof vocabularySchema>;
  readonly declarations: PartOf<typeof declarationsSchema>;
  readonly safeguards: PartOf<typeof safeguardsSchema>;
  readonly duties: PartOf<typeof dutiesSchema>;
  readonly structure: PartOf<typeof structureSchema>;
  readonly tensions: PartOf<typeof tensionsSchema>;
  readonly oddities: PartOf<typeof odditiesSchema>;
  readonly questionFiles: readonly PartOf<typeof questionFileSchema>[];
  readonly sources: PartOf<typeof sourceFileSchema>;
  readonly examples: readonly PartOf<typeof exampleSchema>[];
}

/** The files as parsed. Throws `ContentError` with every fault of shape: cross-checks need whole shapes. */
export function readContent(contentFolder: string): Content {
  const faults: ContentFault[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
      return null;
    }
  };
  const hold = <S extends z.ZodType>(file: YamlFile | null, schema: S): PartOf<S> => {
    const data = file === null ? null : checkShape(file, schema, faults);
    // Faults are thrown below before anything that could not be read is used.
    return { file, data } as PartOf<S>;
  };
  const part = <S extends z.ZodType>(relative: string, schema: S): PartOf<S> =>
    hold(
      attempt(() => readYamlFile(contentFolder, relative)),
      schema,
    );
  const parts = <S extends z.ZodType>(folder: string, schema: S): PartOf<S>[] =>
    (attempt(() => readYamlFolder(contentFolder, folder)) ?? []).map((file) => hold(file, schema));

  const content: Content = {
    model: part('model/model.yaml', modelSchema),
    placements: part('model/placements.yaml', placementsSchema),
    criteria: part('model/criteria.yaml', criteriaSchema),
    performances: part('model/performances.yaml', performancesSchema),
    moduleCoverage: part('model/module-coverage.yaml', moduleCoverageSchema),
    vocabulary: part('model/vocabulary.yaml', vocabularySchema),
    declarations: part('model/declarations.yaml', declarationsSchema),
    safeguards: part('model/safeguards.yaml', safeguardsSchema),
    duties: part('model/duties.yaml', dutiesSchema),
    structure: part('model/structure.yaml', structureSchema),
    tensions: part('model/tensions.yaml', tensionsSchema),
    oddities: part('model/oddities.yaml', odditiesSchema),
    questionFiles: parts('model/questions', questionFileSchema),
    sources: part('sources.yaml', sourceFileSchema),
    examples: parts('examples', exampleSchema),
  };
  if (faults.length > 0) throw new ContentError(faults);
  return content;
}
