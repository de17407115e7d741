/** Where the popup's page is shown: under the toolbar button, or as the whole summary in a tab of its own. */
export type Surface = { readonly kind: 'popup' } | { readonly kind: 'tab'; readonly topic: string | null };

/**
 * Reads the surface from the page's own address: `popup.html`, or `popup.html?view=tab#capitol-riot`, where the part
 * after `#` is the topic to begin with. A broken escape there counts as no topic.
 */
export function surfaceOf(address: string): Surface {
  const { searchParams, hash } = new URL(address);
  if (!searchParams.has('view')) return { kind: 'popup' };
  return { kind: 'tab', topic: decoded(hash.slice(1)) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
}

/** True for the summary in a tab that was opened from no page: nothing is missing there, so nothing is said of it. */
export function isPageless(surface: Surface, page: { readonly kind: string }): boolean {
  return surface.kind === 'tab' && page.kind === 'no-page';
}
