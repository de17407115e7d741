/** Text that arrives later: what reading it costs as it comes, and all at once. */
import type { ChangeFigures, ChangeKind } from './asked';
import { type BenchScan, never } from './scan';

const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** How many rows a virtual list shows. */
const ROWS = 30;

const paragraph = (text: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

/** Puts the pieces on the page in their way; each call brings the next. */
const arrivals: Readonly<Record<ChangeKind, (place: HTMLElement) => (piece: string) => void>> = {
  appended: (place) => (piece) => place.append(paragraph(piece)),
  ticker: (place) => {
    const text = new Text('');
    place.append(text);
    return (piece) => {
      text.data = piece;
    };
  },
  'virtual list': (place) => (piece) => {
    const row = place.childElementCount < ROWS ? paragraph('') : place.firstElementChild;
    if (row === null) return;
    row.textContent = piece;
    place.append(row);
  },
};

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Brings the pieces one by one to an empty place on the page, and reads after each. */
export const readAsItComes = (
  kind: ChangeKind,
  pieces: readonly string[],
  makeScan: () => BenchScan,
): ChangeFigures => {
  const place = document.createElement('section');
  document.body.append(place);
  const arrive = arrivals[kind](place);
  const observer = new MutationObserver(() => {});
  observer.observe(document, WATCHED);
  const later = makeScan();
  later.scan.work(never);
  observer.takeRecords();
  let asItCame = 0;
  for (const piece of pieces) {
    arrive(piece);
    const records = observer.takeRecords();
    asItCame += timed(() => {
      later.takeIn(records);
      later.scan.work(never);
    });
  }
  observer.disconnect();
  later.clear();
  place.replaceChildren(...pieces.map(paragraph));
  const whole = makeScan();
  const atOnce = timed(() => whole.scan.work(never));
  whole.clear();
  place.remove();
  return { asItCame, atOnce };
};
