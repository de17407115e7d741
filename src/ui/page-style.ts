import { locale, message } from '../platform/i18n';
import choices from './choices.css';
import controls from './controls.css';
import facts from './facts.css';
import pages from './pages.css';
import tokens from './tokens.css';

/**
 * Gives one of the extension's own pages the language of its words and the look that it shares with the card. By constructed sheets: the pages' policy
 * allows no inline style, and the sheets travel with the code that both use.
 */
export function dressPage(page: Document): void {
  page.documentElement.lang = locale();
  page.documentElement.dir = message('direction');
  page.adoptedStyleSheets = [tokens, controls, choices, facts, pages].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
