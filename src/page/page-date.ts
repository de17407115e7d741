/** The bundle that reads the page's own date: brought in beside the card, which alone asks for it. */
import { publishedOn } from './published';

globalThis.newsglossPublishedOn ??= publishedOn;
