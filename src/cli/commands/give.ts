import { GIVE_KINDS, planGive } from '../../mutations/plan-give.ts';
import { pastDayFault } from '../day-fault.ts';
import type { Field } from '../field.ts';
import { mutationCommand } from '../mutation-command.ts';
import { asChoices } from '../prompt.ts';

const KIND: Field = {
  takes: { name: '[kind]', summary: 'what they got: early-access, training, credit, …', values: GIVE_KINDS },
  question: 'What did they get?',
  isNeeded: true,
  choices: () => asChoices(GIVE_KINDS),
};

const NOTE: Field = {
  takes: { flags: '--note <text>', summary: 'what exactly' },
  question: 'What exactly? (Enter: leave it open)',
};

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day they got it, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

export default mutationCommand({
  fields: [KIND, NOTE, ON],
  examples: [
    'give nordlicht early-access --note "Beacon beta"',
    'give nordlicht speaking-slot --on 2026-09-28 --commit',
  ],
  plan({ customer, today, answers: { text } }) {
    const [kind] = GIVE_KINDS.filter((known) => known === text(KIND));
    if (kind === undefined) throw new Error('a give needs its kind');
    const note = text(NOTE);
    return planGive(customer, { on: text(ON) ?? today, kind, ...(note !== undefined && { note }) }, today);
  },
});
