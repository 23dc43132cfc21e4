/** How many companies a property is held for: `npm run test:long` sets LONG and multiplies them by twenty. */
const TIMES = process.env.LONG ? 20 : 1;

/** 500 companies in the ordinary run and 10 000 in the long one; where one company costs much, fewer of both. */
export const runs = (ordinary = 500): number => ordinary * TIMES;
