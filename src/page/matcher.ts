/** The matcher's bundle: brought into pages that can hold a mention, once for each page. */
import { table } from 'newsgloss:matcher-table';
import { gatedMatcherInParts } from '../mentions/matcher';
import { inIdleMoments } from './idle';

globalThis.newsglossMatcher ??= inIdleMoments(gatedMatcherInParts(table));
