/** The two browsers an extension folder is built for. */
export type Target = 'chrome' | 'firefox';

export const targets: readonly Target[] = ['chrome', 'firefox'];

/**
 * The least versions that have all the page needs, as numbers of their major release. Chrome 128 brought
 * `caretPositionFromPoint`; Firefox 140 brought the Custom Highlight API and Firefox 146 its underlines, without which a mark could
 * not be seen (https://developer.mozilla.org/docs/Web/API/Document/caretPositionFromPoint,
 * https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API).
 */
export const minimumVersions: Readonly<Record<Target, number>> = { chrome: 128, firefox: 146 };
