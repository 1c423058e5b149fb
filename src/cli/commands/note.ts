import { planNote } from '../../mutations/plan-note.ts';
import { pastDayFault } from '../day-fault.ts';
import type { Field } from '../field.ts';
import { mutationCommand } from '../mutation-command.ts';

const TEXT: Field = {
  takes: { name: '[text]', summary: 'what is worth knowing, in a sentence' },
  question: 'What is worth knowing?',
  isNeeded: true,
};

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day it is from, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

export default mutationCommand({
  fields: [TEXT, ON],
  examples: ['note nordlicht "Prefers calls on Thursdays"', 'note nordlicht "Moves to Oslo in spring" --on 2026-09-28'],
  plan: ({ customer, today, answers: { text } }) => planNote(customer, text(TEXT) ?? '', text(ON) ?? today),
});
