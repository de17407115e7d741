/**
 * What a page was found to be where every site that looks like news is read, and why.
 *
 * News:
 * - `named`: its structured data calls it a news article
 * - `published-time`: its head says when the article was published
 * - `article`: it reads as an article and says when or by whom it was written
 *
 * Other:
 * - `front-page`: a list of articles, or the address of a site alone
 * - `named`: its head calls it something else (a product, a forum, a website)
 * - `no-article`: there is no article in its text
 * - `unsigned`: text that says neither when nor by whom it was written
 * - `password`: a password field is in view
 */
export type Verdict =
  | { readonly kind: 'news'; readonly reason: 'named' | 'published-time' | 'article' }
  | {
      readonly kind: 'other';
      readonly reason: 'front-page' | 'named' | 'no-article' | 'unsigned' | 'password';
    }
  /** Only its text can tell, which is looked at once a mention was found. */
  | { readonly kind: 'doubtful' };
