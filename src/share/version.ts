/** The version of the answers that is written. */
export const CURRENT_VERSION = 1;
