import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../platform/i18n';
import { ALL_MARKS, markName } from '../platform/mark-names';
import type { MarkColour, MarkLook } from '../platform/settings-types';

export interface MarkSampleProps {
  readonly look: MarkLook;
  readonly colour: MarkColour;
}

/** A mark as it is painted on pages, on a light one and on a dark one. It says nothing that the choice does not say. */
export function MarkSample(props: MarkSampleProps) {
  return (
    <span class="mark-sample" aria-hidden="true">
      <Sample {...props} scheme="light" />
      <Sample {...props} scheme="dark" />
    </span>
  );
}

function Sample({ look, colour, scheme }: MarkSampleProps & { readonly scheme: 'light' | 'dark' }) {
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const text = words.current;
    return text === null ? undefined : paint(text, markName(ALL_MARKS, look, colour));
  }, [look, colour]);
  return (
    <span ref={words} class={`mark-page mark-page-${scheme}`}>
      {message('mark_sample')}
    </span>
  );
}

/** Paints the words of an element by the very rule that pages have. @returns what takes the paint away again */
function paint(element: Element, name: string): () => void {
  const range = new StaticRange({
    startContainer: element,
    startOffset: 0,
    endContainer: element,
    endOffset: element.childNodes.length,
  });
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  highlight.add(range);
  CSS.highlights.set(name, highlight);
  return () => highlight.delete(range);
}
