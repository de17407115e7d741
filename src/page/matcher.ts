/** The matcher's bundle: brought into pages that hold a trigger word, once for each page. */
import { table } from 'newsgloss:matcher-table';
import { createGatedMatcher } from '../mentions/matcher';

globalThis.newsglossMatcher ??= createGatedMatcher(table);
