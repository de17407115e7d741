/** As much of mark.js as is used here (https://markjs.io); the package brings no types. */
declare module 'mark.js' {
  export interface MarkOptions {
    readonly acrossElements: boolean;
    readonly accuracy: 'exactly';
    readonly separateWordSearch: boolean;
    readonly diacritics: boolean;
  }

  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: MarkOptions): void;
    unmark(): void;
  }
}
