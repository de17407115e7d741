/**
 * Paints marks by the CSS Custom Highlight API: no node of the page is touched.
 *
 * The page shares the registry. It can list, replace and clear our names, and no event tells; so our own list of ranges is
 * the truth, and `repair` compares the registry with it whenever there is a reason to look. In a Firefox content
 * script a highlight cannot be iterated, which the own list answers too.
 */
import { ALL_MARKS, markName } from '../platform/mark-names';
import type { MarkColour, MarkLook } from '../platform/settings-types';

/** The highlight of the mark whose card is open. */
const ACTIVE_MARK = 'newsgloss-active';

/** Of two highlights over the same text the one of higher priority is painted. */
const ACTIVE_PRIORITY = 1;

/**
 * How often painting is set right against the page before it is left to the page. A page that clears all highlights on
 * each change of view is put right; one that fights is not fought for ever.
 */
const REPAIRS_MOST = 20;

type Ranges = readonly StaticRange[];

export interface Painter {
  readonly paint: (ranges: Ranges) => void;
  readonly unpaint: (ranges: Ranges) => void;
  /** Paints in another look from now on, what is painted too. */
  readonly dress: (look: MarkLook, colour: MarkColour) => void;
  /** Paints these ranges, and no others, as the active mark. */
  readonly setActive: (ranges: Ranges) => void;
  /** Sets the registry right where the page has changed it; false once that was given up. */
  readonly repair: () => boolean;
  /** Takes all paint off the page. */
  readonly clear: () => void;
}

interface Layer {
  readonly add: (ranges: Ranges) => void;
  readonly remove: (ranges: Ranges) => void;
  readonly replace: (ranges: Ranges) => void;
  readonly rename: (name: string) => void;
  readonly isRight: () => boolean;
  readonly rebuild: () => void;
}

const createLayer = (firstName: string, priority: number): Layer => {
  let name = firstName;
  const ranges = new Set<StaticRange>();
  const highlight = new Highlight();
  highlight.priority = priority;

  const isOurs = (): boolean => CSS.highlights.get(name) === highlight;
  // After an update the script that came with it paints under the same name: what is its own stays.
  const withdraw = (): void => {
    if (isOurs()) CSS.highlights.delete(name);
  };
  const register = (): void => {
    if (ranges.size === 0) withdraw();
    else if (!isOurs()) CSS.highlights.set(name, highlight);
  };
  const add = (more: Ranges): void => {
    if (more.length === 0) return;
    const wasEmpty = ranges.size === 0;
    for (const range of more) {
      ranges.add(range);
      highlight.add(range);
    }
    if (wasEmpty) register();
  };
  const remove = (some: Ranges): void => {
    for (const range of some) {
      ranges.delete(range);
      highlight.delete(range);
    }
    if (ranges.size === 0) register();
  };
  const rebuild = (): void => {
    highlight.clear();
    for (const range of ranges) highlight.add(range);
    register();
  };
  return {
    add,
    remove,
    replace: (others) => {
      remove([...ranges]);
      add(others);
    },
    rename: (other) => {
      if (other === name) return;
      withdraw();
      name = other;
      register();
    },
    isRight: () => ranges.size === 0 || (isOurs() && highlight.size === ranges.size),
    rebuild,
  };
};

/** A painter with nothing painted. */
export const createPainter = (): Painter => {
  const all = createLayer(ALL_MARKS, 0);
  const active = createLayer(ACTIVE_MARK, ACTIVE_PRIORITY);
  let repairsLeft = REPAIRS_MOST;

  const repair = (): boolean => {
    for (const layer of [all, active]) {
      if (layer.isRight()) continue;
      if (repairsLeft === 0) return false;
      repairsLeft--;
      layer.rebuild();
    }
    return true;
  };

  return {
    paint: all.add,
    unpaint: (ranges) => {
      all.remove(ranges);
      active.remove(ranges);
    },
    dress: (look, colour) => {
      all.rename(markName(ALL_MARKS, look, colour));
      active.rename(markName(ACTIVE_MARK, colour));
    },
    setActive: active.replace,
    repair,
    clear: () => {
      all.replace([]);
      active.replace([]);
    },
  };
};
