import { type MessageKey, message } from '../platform/i18n';

const promises: readonly { readonly title: MessageKey; readonly text: MessageKey }[] = [
  { title: 'promise_reads', text: 'promise_reads_text' },
  { title: 'promise_sends', text: 'promise_sends_text' },
  { title: 'promise_keeps', text: 'promise_keeps_text' },
  { title: 'promise_page', text: 'promise_page_text' },
];

/** What Newsgloss may read, what never leaves the browser, what it keeps, and what it leaves alone. */
export function Promises() {
  return (
    <section class="welcome-part" aria-labelledby="promises">
      <div class="welcome-words">
        <h2 id="promises">{message('promises')}</h2>
        <p>{message('promises_note')}</p>
      </div>
      <div class="promises">
        {promises.map(({ title, text }) => (
          <div key={title}>
            <h3>{message(title)}</h3>
            <small>{message(text)}</small>
          </div>
        ))}
      </div>
    </section>
  );
}
