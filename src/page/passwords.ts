import { elementsMatching } from '../platform/safe-document';

export interface Passwords {
  /** True while a password field can be seen in the viewport. */
  readonly areInView: () => boolean;
  /** Looks for fields that have come since. */
  readonly lookAgain: () => void;
}

const FIELD = 'input[type="password" i]';

/** True where the field is drawn and a part of it is inside the viewport. */
const isInView = (field: Element): boolean => {
  if (!field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { top, bottom, left, right, width, height } = field.getBoundingClientRect();
  const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return isInside && width > 0 && height > 0;
};

/**
 * Watches the page's password fields until the signal is aborted. A field stays one when its page shows what was typed and
 * makes it a plain text field for that.
 * @param onChanged called when one may have come into view or left it
 */
export const watchPasswords = (onChanged: () => void, signal: AbortSignal): Passwords => {
  const fields = new Set<Element>();
  const views = new IntersectionObserver(onChanged);
  signal.addEventListener('abort', () => views.disconnect());

  const take = (field: Element): void => {
    if (fields.has(field)) return;
    fields.add(field);
    views.observe(field);
  };
  const lookAgain = (): void => elementsMatching(FIELD).forEach(take);

  /** A field in a shadow root, or one that came by a change of style alone, is known at the latest when it is used. */
  const focused = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof Element && Element.prototype.matches.call(target, FIELD)) take(target);
    if (fields.size > 0) onChanged();
  };
  addEventListener('focusin', focused, { capture: true, passive: true, signal });
  lookAgain();

  return {
    areInView: () => {
      for (const field of fields) if (!field.isConnected) fields.delete(field);
      return [...fields].some(isInView);
    },
    lookAgain,
  };
};
