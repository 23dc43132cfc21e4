/** A script with its own copies of what it imports (`ownBundle.ts`). */
declare module '*?own';
