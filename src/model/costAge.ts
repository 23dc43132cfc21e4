/** Which figures have grown old: told when the site is built, and no fault. */
import type { ParameterFile } from './costSchema.ts';
import type { YamlFile } from './yamlFile.ts';

/** A parameter's file with what tells the age of each of its values. */
export interface AgedFile {
  readonly file: string;
  readonly values: readonly {
    readonly region: string;
    /** Line of the value's year, and of the day on which it was read. */
    readonly lines: { readonly year: number; readonly read: number };
    /** Null for a judgement, which holds for the day on which it was made. */
    readonly year: number | null;
    readonly read: string;
  }[];
}

export const agedFile = (file: YamlFile, { values }: ParameterFile): AgedFile => ({
  file: file.file,
  values: values.map(({ region, year, read, ...value }, i) => ({
    region,
    lines: { year: file.lineOf(['values', i, 'year']), read: file.lineOf(['values', i, 'read']) },
    year: value.sources === 'judgement' ? null : year,
    read,
  })),
});

/** Figures older than this are told. */
export const OLD_AFTER_MONTHS = 24;

/**
 * One line a file that holds old figures: `file:line: what is old. What to do.` A figure is old when its year ended, or
 * its source was read, more than 24 months before `today` (ISO date); the line is that of the first one.
 */
export function oldFigures(files: readonly AgedFile[], today: string): string[] {
  const limit = monthsBefore(today, OLD_AFTER_MONTHS);
  return files.flatMap(({ file, values }) => {
    const old = values.flatMap(({ region, lines, year, read }) => {
      const where = region === '*' ? 'every region' : region;
      if (year !== null && `${year}-12-31` < limit) return [{ line: lines.year, text: `${where} of ${year}` }];
      return read < limit ? [{ line: lines.read, text: `${where}, read on ${read}` }] : [];
    });
    const [first] = old;
    if (!first) return [];
    const list = old.map(({ text }) => text).join('; ');
    return `${file}:${first.line}: More than ${OLD_AFTER_MONTHS} months old: the figures for ${list}. Look for newer ones, and read the source again.`;
  });
}

/** The day so many months earlier; past the end of a shorter month, in the next. */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 - months, date)).toISOString().slice(0, 10);
}
