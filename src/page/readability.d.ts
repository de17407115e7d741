/** Readability's quick test alone: the package's main file would bring the whole of Readability in. */
declare module '@mozilla/readability/Readability-readerable.js' {
  /** True where the page has enough text in paragraphs for a reader view. Of the document it calls `querySelectorAll` alone. */
  export default function isProbablyReaderable(document: Pick<ParentNode, 'querySelectorAll'>): boolean;
}
