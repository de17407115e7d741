import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { isEditable } from '../../src/page/editors';
import { flowsOf } from '../../src/page/flows';

const BLANK_LINE = /\n[^\S\n]*\n/;

/** The flows of a web page, or of a piece of one, by the same code as in the browser; without layout, hidden text is read too. */
export function flowsOfPage(html: string): readonly string[] {
  const { document } = parseHTML(html);
  return Array.from<Element>(document.children)
    .flatMap((element) => flowsOf(element))
    .filter(({ nodes: [first] }) => first !== undefined && !isEditable(first))
    .map(({ text }) => text);
}

/** The paragraphs of a plain text: parted by blank lines or, where it has none, each line one. */
export function flowsOfText(text: string): readonly string[] {
  const plain = text.replaceAll('\r\n', '\n').trim();
  return plain
    .split(BLANK_LINE.test(plain) ? BLANK_LINE : '\n')
    .filter((paragraph) => paragraph.trim() !== '');
}

/** The flows of a file, by its name: a web page where it ends in .html, .htm or .xhtml, else plain text. */
export const flowsOfFile = (file: string, contents: string): readonly string[] =>
  /^\.x?html?$/i.test(extname(file)) ? flowsOfPage(contents) : flowsOfText(contents);
