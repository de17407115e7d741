import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, shortcuts } from '../platform/extension-link';
import { locale, message } from '../platform/i18n';

/** The day on which the made-up article was published, by which its cards tell how old their facts are. */
const PUBLISHED = '2026-01-12';

/** A made-up article in which Newsgloss is at work as on any news page. */
export function Sample() {
  return (
    <section class="sample" aria-label={message('sample')}>
      <article class="sample-article">
        <p class="sample-line">
          {message('sample_section')} · <time datetime={PUBLISHED}>{dateText(PUBLISHED)}</time>
        </p>
        <h2>{message('sample_title')}</h2>
        <p>{message('sample_first')}</p>
        <p>{message('sample_second')}</p>
      </article>
      <aside class="sample-hints">
        <h2>{message('try_it')}</h2>
        <ul>
          <li>{message('try_pointer')}</li>
          <li>{message('try_touch')}</li>
          <Keys />
        </ul>
      </aside>
    </section>
  );
}

/** The keys that walk through the mentions, as they are set; nothing where there are none. */
function Keys() {
  const [set, setSet] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    shortcuts().then(setSet, () => undefined);
  }, []);
  const withKeys = set.filter(({ keys, description }) => keys !== '' && description !== '');
  return withKeys.map(({ name, keys, description }) => (
    <li key={name}>
      <kbd>{keys}</kbd> {description}
    </li>
  ));
}

const dateText = (iso: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
