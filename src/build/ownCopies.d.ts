/** A script with its own copies of what it imports (`ownBundle.ts`). */
declare module '*?own';
declare module '*?own-cost';
declare module '*?own-resulten';
declare module '*?own-resultzh';
