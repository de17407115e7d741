/**
 * The matcher's bundle: brought into pages that hold a trigger word, once for each page. What only a page with mentions needs
 * comes along with it.
 */
import { table } from 'newsgloss:matcher-table';
import { createMatcher } from '../mentions/matcher';
import { publishedOn } from './published';

globalThis.newsglossMatcher ??= createMatcher(table);
globalThis.newsglossPublishedOn ??= publishedOn;
