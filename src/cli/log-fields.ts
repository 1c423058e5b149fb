import { USES } from '../model/use.ts';
import { RESULTS, STATUSES } from '../mutations/entry.ts';
import { personName } from '../report/standing.ts';
import type { OptionSpec } from './command.ts';
import { dayFault, pastDayFault } from './day-fault.ts';
import type { Field } from './field.ts';
import { placeChoices, requirementChoices, storyChoices } from './on-file-choices.ts';
import { PLACE_OPTION, placeFault } from './place-option.ts';
import { asChoices } from './prompt.ts';

export const USE: Field = {
  takes: { name: '[use]', summary: 'what they are asked for: reference-call, site-visit, quote, …', values: USES },
  question: 'What for?',
  isNeeded: true,
};

export const UPDATE_OPTION = {
  flags: '--update [id]',
  summary: 'an entry that moves on: its id, or the beginning of it; of one without an id its day and use',
  values: 'entry',
} as const satisfies OptionSpec;

export const UPDATE: Field = {
  takes: UPDATE_OPTION,
  question: 'Which one moves on?',
  isNeeded: true,
  noChoice: 'the customer has no ledger yet',
};

export const STATUS: Field = {
  takes: { flags: '--status <status>', summary: 'how it stands (default: asked)', choices: STATUSES },
};

export const ADVOCATE: Field = {
  asksForOne: true,
  takes: {
    flags: '--advocate <id>',
    summary: 'with whom; once for each (default: of what begins, who is best placed)',
    values: 'advocate',
    many: true,
  },
  choices: ({ customer: { data } }) =>
    (data.advocates ?? []).map(({ id }) => ({ value: id, name: personName(data, id) })),
  noChoice: 'the customer has no advocates on file',
};

export const PROSPECT: Field = { takes: { flags: '--prospect <name>', summary: 'for whom it is done' } };

export const PLACE: Field = { takes: PLACE_OPTION, fault: placeFault, suggestions: placeChoices };

export const MET: Field = {
  takes: {
    flags: '--met <condition...>',
    summary: 'the conditions of the grant that are met for this one: nda',
    values: 'requirements',
    many: true,
  },
  suggestions: requirementChoices,
};

export const APPROVED_BY: Field = {
  takes: { flags: '--approved-by <name>', summary: 'who at the customer said yes to this one' },
};

export const APPROVED_ON: Field = {
  takes: { flags: '--approved-on <day>', summary: 'the day of that yes, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

export const NEEDED_BY: Field = {
  takes: { flags: '--needed-by <day>', summary: 'the day by which it is needed, YYYY-MM-DD' },
  question: 'By which day is it needed? (YYYY-MM-DD)',
  fault: dayFault,
};

export const TOPICS: Field = {
  takes: { flags: '--topics <topic...>', summary: 'what it is to be about', values: 'topics', many: true },
  question: 'What is it to be about?',
};

export const VALUE: Field = {
  takes: { flags: '--value <amount>', summary: 'the worth of the deal: 120000, or "120000 EUR"' },
  question: 'How much is the deal worth? (120000, or 120000 EUR)',
  fault: (text) =>
    /^[0-9]{1,15}(?:\.[0-9]{1,2})?(?: [A-Z]{3})?$/.test(text)
      ? undefined
      : `"${text}" is no amount: write it as 120000 or "120000 EUR"`,
};

export const FEEDBACK: Field = {
  takes: { flags: '--feedback <text>', summary: 'what was said of it afterwards' },
  question: 'What was said of it afterwards?',
};

export const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day of the event, YYYY-MM-DD (default: today, unless it is scheduled)' },
  question: 'On which day? (YYYY-MM-DD)',
};

export const ASKED_ON: Field = {
  takes: { flags: '--asked-on <day>', summary: 'the day they were asked, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

export const RESULT: Field = {
  takes: { flags: '--result <result>', summary: 'what became of the deal', choices: RESULTS },
  question: 'What became of the deal?',
  choices: () => asChoices(RESULTS),
};

export const STORY: Field = {
  takes: { flags: '--story <id>', summary: 'which story it is about', values: 'own-story' },
  choices: storyChoices,
  noChoice: 'the customer has no stories on file',
};

export const REQUESTED_BY: Field = {
  takes: { flags: '--requested-by <who>', summary: 'who on our side asked for it' },
  question: 'Who on our side asked for it?',
};

export const OPPORTUNITY: Field = {
  takes: { flags: '--opportunity <id>', summary: 'the deal it is for: crm:006A1' },
  question: 'Which deal is it for? (crm:006A1)',
};
