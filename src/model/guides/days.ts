/** Days written year-month-day. */
const dayLength = 86_400_000;

/** Whether the calendar has this day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && dayOf(time) === text;
}

/** The day of a moment, as the world's common time has it. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** Whole days from one day to another; below 0 where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
