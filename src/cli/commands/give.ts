import { GIVE_KINDS, planGive } from '../../mutations/plan-give.ts';
import { pastDayFault } from '../day-fault.ts';
import type { Field, Ground } from '../field.ts';
import { deedCommand } from '../mutation-command.ts';

const FIELDS: readonly Field[] = [
  {
    name: 'kind',
    takes: { name: '[kind]', summary: 'what they got: early-access, training, credit, …', values: GIVE_KINDS },
    question: 'What did they get?',
    isNeeded: true,
    choices: () => GIVE_KINDS.map((kind) => ({ value: kind, name: kind })),
  },
  {
    name: 'note',
    takes: { flags: '--note <text>', summary: 'what exactly' },
    question: 'What exactly? (Enter: leave it open)',
  },
  {
    name: 'on',
    takes: { flags: '--on <day>', summary: 'the day they got it, YYYY-MM-DD (default: today)' },
    fault: pastDayFault,
  },
];

export default deedCommand({
  fields: FIELDS,
  examples: [
    'give nordlicht early-access --note "Beacon beta"',
    'give nordlicht speaking-slot --on 2026-09-28 --commit',
  ],
  plan({ customer, today, answers: { text } }: Ground) {
    const [kind] = GIVE_KINDS.filter((known) => known === text('kind'));
    if (kind === undefined) throw new Error('the field lets nothing else through');
    const note = text('note');
    return planGive(customer, { on: text('on') ?? today, kind, ...(note !== undefined && { note }) }, today);
  },
});
