import { HEALTH_COLOURS, planHealth } from '../../mutations/plan-health.ts';
import { among } from '../consent-fields.ts';
import { dayFault, pastDayFault } from '../day-fault.ts';
import type { Field } from '../field.ts';
import { mutationCommand } from '../mutation-command.ts';
import { asChoices } from '../prompt.ts';

const STATUS: Field = {
  takes: { name: '[colour]', summary: 'green, amber or red', values: HEALTH_COLOURS },
  question: 'How is the account?',
  isNeeded: true,
  choices: () => asChoices(HEALTH_COLOURS),
};

const RENEWAL: Field = {
  takes: { flags: '--renewal <day>', summary: 'when their contract is renewed, YYYY-MM-DD (default: as on record)' },
  question: 'When is their contract renewed? (YYYY-MM-DD; Enter: as on record)',
  fault: dayFault,
};

const NOTE: Field = {
  takes: { flags: '--note <text>', summary: 'why it is so (default: as on record)' },
  question: 'Why is it so? (Enter: as on record)',
};

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day somebody looked, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

export default mutationCommand({
  fields: [STATUS, RENEWAL, NOTE, ON],
  examples: [
    'health nordlicht green',
    'health nordlicht amber --on 2026-09-28 --renewal 2027-03-31 --note "New CFO, budget under review"',
  ],
  plan({ customer, config: { policy }, today, answers: { text, list } }) {
    const [status] = among(HEALTH_COLOURS, list(STATUS));
    if (status === undefined) throw new Error('a health needs its colour');
    const wish = { status, checked_on: text(ON) ?? today, renewal_on: text(RENEWAL), note: text(NOTE) };
    return planHealth(customer, wish, policy, today);
  },
});
