import { message } from '../platform/i18n';
import type { Density, MarkColour, MarkLook } from '../platform/settings-types';
import { ChoiceList } from '../ui/choice-list';
import { MarkSample } from './mark-sample';
import { type SectionProps, SettingSection } from './setting-section';

/** How many mentions are marked, and how marks look: each choice is shown as it is. */
export function Marks({ state, commands }: SectionProps) {
  const { density, markLook, markColour } = state.stored.settings;
  const sample = (look: MarkLook, colour: MarkColour) => <MarkSample look={look} colour={colour} />;
  return (
    <SettingSection id="marks" title={message('marks')} note={message('marks_note')}>
      <h3>{message('density')}</h3>
      <ChoiceList<Density>
        name="density"
        label={message('density')}
        chosen={density}
        onChoose={(chosen) => void commands.change({ kind: 'choose', chosen: { density: chosen } })}
        choices={[
          { value: 'every', title: message('density_every') },
          { value: 'first-in-paragraph', title: message('density_paragraph') },
          { value: 'first-on-page', title: message('density_page') },
        ]}
      />
      <h3>{message('mark_look')}</h3>
      <ChoiceList<MarkLook>
        name="mark-look"
        label={message('mark_look')}
        chosen={markLook}
        onChoose={(look) => void commands.change({ kind: 'choose', chosen: { markLook: look } })}
        choices={[
          { value: 'underline', title: message('look_underline'), more: sample('underline', markColour) },
          { value: 'tint', title: message('look_tint'), more: sample('tint', markColour) },
          { value: 'both', title: message('look_both'), more: sample('both', markColour) },
        ]}
      />
      <h3>{message('mark_colour')}</h3>
      <ChoiceList<MarkColour>
        name="mark-colour"
        label={message('mark_colour')}
        chosen={markColour}
        onChoose={(colour) => void commands.change({ kind: 'choose', chosen: { markColour: colour } })}
        choices={[
          { value: 'rust', title: message('colour_rust'), more: sample(markLook, 'rust') },
          { value: 'teal', title: message('colour_teal'), more: sample(markLook, 'teal') },
          { value: 'violet', title: message('colour_violet'), more: sample(markLook, 'violet') },
        ]}
      />
    </SettingSection>
  );
}
