import { type MessageKey, message } from '../platform/i18n';
import type { JudgedGrounds, OtherReason } from './page-state';

const why: Readonly<Record<JudgedGrounds, MessageKey>> = {
  'judged-named': 'news_named',
  'judged-published-time': 'news_published_time',
  'judged-article': 'news_article',
  'judged-doubtful': 'news_doubtful',
};

const whyNot: Readonly<Record<OtherReason, MessageKey>> = {
  'front-page': 'not_news_front_page',
  named: 'not_news_named',
  'no-article': 'not_news_no_article',
  unsigned: 'not_news_unsigned',
  password: 'not_news_password',
};

/** Why a page on a site that the reader has not named is read. */
export const whyRead = (grounds: JudgedGrounds): string => message(why[grounds]);

/** Why a page on a site that the reader has not named is left alone. */
export const whyLeftAlone = (reason: OtherReason): string => message(whyNot[reason]);
