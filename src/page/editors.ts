import { shadowHostOf } from '../platform/shadow';

/**
 * Places where text is being written, which only attributes tell. They are looked for when a mention was found and never
 * before: every page would pay for what few pages have.
 */
const EDITORS = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
].join(',');

/** True where a node stands in an editor, also where the editor is outside the shadow roots that the node is in. */
export const isEditable = (node: Node): boolean => {
  for (let inner: Node | null = node; inner !== null; ) {
    const element: Element | null = inner.nodeType === 1 ? (inner as Element) : inner.parentElement;
    if (element?.closest(EDITORS)) return true;
    inner = shadowHostOf(inner);
  }
  return false;
};
