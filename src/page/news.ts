/** The judge's bundle: registered before the content script where every site that looks like news is read. */
import { createNewsJudge } from './news-judge';

globalThis.newsglossJudge ??= createNewsJudge;
