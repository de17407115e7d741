import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { NewsPage } from './news-page';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe, an accessibility checker, over a page or one element of it.
 * @param rule the one rule to check, also where axe leaves it out by itself; without it, all that axe checks by itself
 * @returns what it found wrong, each as "rule: element"; an empty list where all is well
 */
export async function axeViolations(
  page: Page,
  selector = 'html',
  rule?: string,
): Promise<readonly string[]> {
  const options = rule === undefined ? {} : { runOnly: rule, rules: { [rule]: { enabled: true } } };
  // As an expression by the driver, not as a script of the page, which the page's own policy would stop.
  await page.evaluate(`${axeSource}; undefined`);
  const json = (await page.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(options)}).then((results) => JSON.stringify(results))`,
  )) as string;
  const { violations, passes }: AxeResults = JSON.parse(json);
  if (passes.length + violations.length === 0) throw new Error(`axe looked at nothing in "${selector}"`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** The element that `openCopyOfCard` makes. */
export const CARD_COPY = 'card-copy';

/**
 * Puts a copy of the open card, with its styles, into an open shadow root on the page, where axe can see it; the card
 * itself is closed by Escape.
 */
export async function openCopyOfCard(news: NewsPage): Promise<void> {
  await news.inCard(async (root, name) => {
    const copy = document.createElement(name);
    const open = copy.attachShadow({ mode: 'open' });
    open.append(...[...root.childNodes].map((child) => child.cloneNode(true)));
    document.body.append(copy);
    for (const animation of open.getAnimations()) await animation.finished;
  }, CARD_COPY);
  await news.page.keyboard.press('Escape');
  await news.waitForNoCard();
}
