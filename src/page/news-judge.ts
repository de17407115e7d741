/**
 * The judge of one page, which may become another page without a load: it judges again when the address or the head has
 * changed, ever rarer for a while where the text was no article yet, and when a password field comes into view or leaves it.
 */
import { elementsMatching, rootElement } from '../platform/safe-document';
import type { Verdict } from '../platform/verdict';
import type { Judge } from './judge';
import { bodyOf, SIGNS, signsOf } from './news-signs';
import { verdictByBody, verdictBySigns } from './news-verdict';
import { watchPasswords } from './passwords';
import { createUpkeep } from './upkeep';

const PASSWORD: Verdict = { kind: 'other', reason: 'password' };
const NO_ROOT: Verdict = { kind: 'other', reason: 'no-article' };

const contentOf = (element: Element): string => element.getAttribute('content') ?? element.textContent ?? '';

/** The address without its fragment, by which two pages of a site differ. */
const pageAddress = (): string => location.href.replace(/#.*$/, '');

/** Begins to judge the page. @param onChanged called in a task of its own when the verdict has changed */
export const createNewsJudge = (onChanged: () => void, signal: AbortSignal): Judge => {
  /** What stood among the signs when the address changed: as long as it stays the same it speaks of the former page. */
  let former = new WeakMap<Element, string>();
  let address = pageAddress();
  let byBody: Verdict | null = null;
  let told = '';

  const bySigns = (root: Element): Verdict =>
    verdictBySigns(signsOf(root, new URL(address), (element) => former.get(element) === contentOf(element)));

  const verdict = (): Verdict => {
    if (passwords.areInView()) return PASSWORD;
    return head.kind === 'doubtful' && byBody !== null ? byBody : head;
  };

  /** Later, since it may be asked for amid the reading, which the news can end. */
  const tellChange = (): void => {
    const now = JSON.stringify(verdict());
    if (now === told) return;
    told = now;
    queueMicrotask(() => {
      if (!signal.aborted) onChanged();
    });
  };

  const judgeHead = (): Verdict => {
    const root = rootElement();
    return root === null ? NO_ROOT : bySigns(root);
  };
  const judgeBody = (): void => {
    const root = rootElement();
    if (root !== null) byBody = verdictByBody(bodyOf(root));
  };

  const judgeAgain = (): void => {
    head = judgeHead();
    if (byBody?.kind === 'other') judgeBody();
    tellChange();
  };

  const looks = createUpkeep(() => {
    judgeAgain();
    return verdict().kind === 'other';
  }, signal);

  const addressChanged = (): void => {
    if (pageAddress() === address) return;
    address = pageAddress();
    former = new WeakMap(elementsMatching(SIGNS).map((element) => [element, contentOf(element)]));
    byBody = null;
    judgeAgain();
    looks.renew();
  };

  const passwords = watchPasswords(tellChange, signal);
  let head = judgeHead();
  told = JSON.stringify(verdict());

  // Firefox has it from version 147: before, a page that changes its address without a load is judged once.
  if (typeof navigation !== 'undefined')
    navigation.addEventListener('currententrychange', addressChanged, { signal });
  const headWatch = new MutationObserver(judgeAgain);
  const [headElement] = elementsMatching('head');
  if (headElement) headWatch.observe(headElement, { childList: true });
  signal.addEventListener('abort', () => headWatch.disconnect());

  return {
    verdict,
    mayMark: () => {
      if (verdict().kind === 'doubtful') {
        judgeBody();
        tellChange();
        if (byBody?.kind === 'other') looks.renew();
      }
      return verdict().kind === 'news';
    },
    pageRead: () => {
      passwords.lookAgain();
      tellChange();
    },
  };
};
