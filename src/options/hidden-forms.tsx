import type { Topic } from '../facts/schema';
import { message } from '../platform/i18n';
import type { HiddenForm } from '../platform/settings-types';
import { type SectionProps, SettingSection } from './setting-section';
import { formKey } from './state';
import { SwitchList } from './switch-list';

/** What "Not this" has hidden, form by form; each can be marked again. */
export function HiddenForms({ state, commands }: SectionProps) {
  const hidden = new Set(state.stored.settings.hiddenForms.map(formKey));
  return (
    <SettingSection id="hidden-forms" title={message('hidden_forms')} note={message('hidden_forms_note')}>
      <SwitchList
        empty={message('hidden_forms_none')}
        lines={state.shown.hiddenForms.map((form) => ({
          key: formKey(form),
          title: message('quotation', form.form),
          note: message('hidden_form_where', labelOf(form, state.topics), form.site),
          on: !hidden.has(formKey(form)),
          label: message('switch_form', form.form, form.site),
          onSwitch: (on) => void commands.change({ kind: 'form', form, hidden: !on }),
        }))}
      />
    </SettingSection>
  );
}

/** The label of a form's topic; its id where the pack no longer has that topic. */
const labelOf = ({ topic }: HiddenForm, topics: readonly Topic[]): string =>
  topics.find(({ id }) => id === topic)?.label ?? topic;
