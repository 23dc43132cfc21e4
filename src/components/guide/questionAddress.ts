/** Address of the questionnaire at one question, without the language. */
export const questionAddress = (path: string): string => `/assess/?question=${encodeURIComponent(path)}`;
