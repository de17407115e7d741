/** How often a move is handled while the page's layout is stale, which asking for any place would bring up to date. */
export const STALE_TIMES = 100;
