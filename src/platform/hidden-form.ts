/**
 * The form under which "Not this" remembers a mention: its text in lower case, each run of white space (a line break
 * inside the mention, a no-break space) as one space.
 */
export function formOf(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
