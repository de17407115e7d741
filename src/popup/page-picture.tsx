import type { UnmarkedPage } from './page-state';

/** A sheet of newspaper with a folded corner, on 48 by 48. */
const SHEET = 'M11 5.5h18.5l8 8v29H11z M29.5 5.5v8h8';

/** What is drawn on the sheet, by state: lines of text, a sign in their place, or nothing. */
const signs: Readonly<Record<UnmarkedPage['kind'], string>> = {
  'no-page': '',
  'cannot-run': 'M19.5 27v-3.5a4.5 4.5 0 0 1 9 0V27M17.5 27h13v9h-13z',
  'site-off': 'M24 20.5v6.5M19.6 23.2a7 7 0 1 0 8.8 0',
  'unknown-site': 'M20.2 22.8a3.9 3.9 0 1 1 5.8 3.4c-1.5.9-2 1.6-2 3.2M24 34v.2',
  withheld: 'M19.5 27v-3.5a4.5 4.5 0 0 1 8.7-1.6M17.5 27h13v9h-13z',
  waiting: 'M21 19.5v14.5l3.6-3.4l2.2 5l2.2-1l-2.2-4.9h4.7z',
  'not-read': 'M24 20a8 8 0 1 0 0 16a8 8 0 1 0 0-16M24 23.5V28l3 2',
  'not-news': 'M16.5 21h9M16.5 26h15M16.5 31h5M24.5 31h7M16.5 36h8',
  'nothing-here': 'M16.5 21h15M16.5 26h15M16.5 31h15M16.5 36h8',
};

/** A small picture of the page's state. It says nothing that the words beside it don't say. */
export function PagePicture({ kind }: { readonly kind: UnmarkedPage['kind'] }) {
  return (
    <svg class="page-picture" viewBox="0 0 48 48" aria-hidden="true">
      <path class="page-picture-sheet" d={SHEET} />
      <path class="page-picture-sign" d={signs[kind]} />
    </svg>
  );
}
