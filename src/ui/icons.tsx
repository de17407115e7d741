/** Pictures on buttons, drawn on 16 by 16 in the colour of the text around them. They say nothing a name does not say. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M5.5 2.5h5M6.5 2.5l-.4 4.2L4 9.2v.6h8v-.6L9.9 6.7l-.4-4.2M8 9.8v4',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8L6 12.5',
  leave:
    'M6.5 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9.5M9.5 2.5h4v4M13.3 2.7L7.5 8.5',
  copy: 'M6 5.5V4A1.5 1.5 0 0 1 7.5 2.5H12A1.5 1.5 0 0 1 13.5 4v4.5A1.5 1.5 0 0 1 12 10h-1.5M4 6h4.5A1.5 1.5 0 0 1 10 7.5V12a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V7.5A1.5 1.5 0 0 1 4 6z',
  markdown: 'M1.5 11.5v-7l3 3.5l3-3.5v7M12 4.5v7M9.5 9l2.5 2.5L14.5 9',
  done: 'M3 8.5l3.5 3.5L13 4.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3l3.2 3.2',
  past: 'M2.6 6.2A5.6 5.6 0 1 1 2.4 8.8M2.4 3v3.3h3.3M8 5v3.2l2.2 1.4',
} as const;

/** The name of a picture. */
export type IconName = keyof typeof paths;

/** One picture; hidden from screen readers, so the control around it needs a label. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
