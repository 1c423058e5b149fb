import { findEntries, isOpen, RESULTS, STATUSES } from '../deeds/entry.ts';
import { log } from '../deeds/log.ts';
import { lacksDay, moveOn, nextStatuses } from '../deeds/move-on.ts';
import { EXIT, Failure } from '../model/exit.ts';
import { needsPerson, USES } from '../model/use.ts';
import { plain } from '../report/escape.ts';
import { personName } from '../report/standing.ts';
import type { Command, Input, OptionSpec } from './command.ts';
import { pastDayFault } from './day-fault.ts';
import { DESPITE, deedCommand } from './deed.ts';
import type { Answers, Field, Ground } from './field.ts';
import { ambiguity, entryIn, eventFault, isOver, isTold, saidIn, statusIn, useIn } from './log-answers.ts';
import { advocatesByStanding, choiceOf, entryChoices, usesByStanding } from './log-choices.ts';

const USE: Field = {
  name: 'use',
  takes: { name: '[use]', summary: 'what they are asked for: reference-call, site-visit, quote, …', values: USES },
  question: 'What for?',
  isNeeded: true,
  choices: (ground) => (ground.answers.text('use') === undefined ? usesByStanding(ground) : USES.map(choiceOf)),
};

const STATUS: OptionSpec = { flags: '--status <status>', summary: 'how it stands (default: asked)', choices: STATUSES };

const ADVOCATE: Field = {
  name: 'advocate',
  takes: { flags: '--advocate <id>', summary: 'with whom (default: of what begins, who is best placed)' },
  choices: ({ customer: { data } }) =>
    (data.advocates ?? []).map(({ id }) => ({ value: id, name: personName(data, id) })),
};

const PROSPECT: Field = { name: 'prospect', takes: { flags: '--prospect <name>', summary: 'for whom it is done' } };

const ON: Field = {
  name: 'on',
  takes: { flags: '--on <day>', summary: 'the day of the event, YYYY-MM-DD (default: today, unless it is scheduled)' },
  question: 'On which day? (YYYY-MM-DD)',
  isNeeded: true,
};

const ASKED_ON: Field = {
  name: 'askedOn',
  takes: { flags: '--asked-on <day>', summary: 'the day they were asked, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

const RESULT: Field = {
  name: 'result',
  takes: { flags: '--result <result>', summary: 'what became of the deal', choices: RESULTS },
  choices: () => RESULTS.map(choiceOf),
};

const STORY: Field = {
  name: 'story',
  takes: { flags: '--story <id>', summary: 'which story it is about' },
  choices: ({ customer: { data } }) =>
    (data.stories ?? []).map(({ id, title }) => ({ value: id, name: plain(title ?? id) })),
};

/** The stories that whoever was named tells; all where nobody was. */
const storiesOfTeller = ({ customer: { data }, answers }: Ground): readonly string[] =>
  (data.stories ?? []).flatMap(({ id, advocates }) => {
    const teller = answers.text('advocate');
    return teller === undefined || advocates === undefined || advocates.includes(teller) ? [id] : [];
  });

const DETAILS: readonly Field[] = [
  { name: 'requestedBy', takes: { flags: '--requested-by <who>', summary: 'who on our side asked for it' } },
  { name: 'opportunity', takes: { flags: '--opportunity <id>', summary: 'the deal it is for: crm:006A1' } },
  ASKED_ON,
  DESPITE,
];

/** `refs log <customer> <use>`: a new entry. */
const NEW = deedCommand({
  fields: [
    USE,
    {
      name: 'status',
      takes: STATUS,
      question: 'How does it stand?',
      proposal: () => 'asked',
      choices: () => STATUSES.map(choiceOf),
    },
    {
      ...ADVOCATE,
      question: 'With whom?',
      isIdle: ({ answers }) => !needsPerson(useIn(answers) ?? 'name'),
      choices: (ground) =>
        ground.answers.text('advocate') === undefined
          ? advocatesByStanding(ground)
          : (ADVOCATE.choices?.(ground) ?? []),
      proposal: (ground) => (isOpen(statusIn(ground.answers)) ? advocatesByStanding(ground)[0]?.value : undefined),
    },
    {
      ...PROSPECT,
      question: 'For which prospect? (Enter: none)',
      isIdle: ({ answers }) => !['reference-call', 'site-visit'].includes(useIn(answers) ?? ''),
    },
    {
      ...ON,
      isIdle: ({ answers }) => statusIn(answers) !== 'scheduled',
      fault: (day, { answers, today }) => eventFault(day, statusIn(answers), saidIn(answers).asked_on, today),
    },
    {
      ...STORY,
      question: 'Which story? (type to search)',
      isSearched: true,
      isIdle: (ground) => ['name', 'logo'].includes(useIn(ground.answers) ?? '') || storiesOfTeller(ground).length < 2,
      choices: (ground) =>
        (STORY.choices?.(ground) ?? []).filter(
          ({ value }) => ground.answers.text('story') !== undefined || storiesOfTeller(ground).includes(value),
        ),
    },
    RESULT,
    ...DETAILS,
  ],
  examples: [],
  plan({ customer, config, today, answers }) {
    const use = useIn(answers);
    if (use === undefined) throw new Error('there is no engagement without a use');
    return log(customer, { ...saidIn(answers), use }, config.policy, today);
  },
});

/** `refs log <customer> --update ID`: an entry that moves on. */
const UPDATE = deedCommand({
  fields: [
    {
      name: 'update',
      takes: {
        flags: '--update [id]',
        summary: 'an entry that moves on: its id, or the beginning of it; of one without an id its day and use',
      },
      question: 'Which one moves on?',
      isNeeded: true,
      choices: entryChoices,
      fault: ambiguity,
    },
    {
      name: 'status',
      takes: STATUS,
      question: 'What became of it?',
      isNeeded: true,
      isIdle: (ground) => isTold(ground.answers) || isOver(ground),
      choices: (ground) => {
        const { status } = saidIn(ground.answers);
        const entry = status === undefined ? entryIn(ground) : undefined;
        return (entry === undefined ? STATUSES : nextStatuses(entry)).map(choiceOf);
      },
    },
    {
      ...ON,
      isIdle: (ground) => {
        const entry = entryIn(ground);
        return entry === undefined || !lacksDay(entry, saidIn(ground.answers).status ?? entry.status, ground.today);
      },
      fault(day, ground) {
        const { status, asked_on } = saidIn(ground.answers);
        const entry = entryIn(ground);
        return eventFault(day, status ?? entry?.status, asked_on ?? entry?.asked_on, ground.today);
      },
    },
    {
      ...RESULT,
      question: 'What became of the deal?',
      isNeeded: true,
      isIdle: (ground) => isTold(ground.answers) || !isOver(ground),
    },
    ADVOCATE,
    STORY,
    PROSPECT,
    ...DETAILS,
  ],
  examples: [],
  plan(ground) {
    const { customer, config, today, answers } = ground;
    const [index, other] = findEntries(customer.data, answers.text('update') ?? '');
    if (index === undefined || other !== undefined) throw changedMeanwhile(answers);
    return moveOn(customer, index, saidIn(answers), config.policy, today);
  },
});

const isUpdate = ({ flag, option }: Input): boolean => flag('update') || option('update') !== undefined;

const options = [
  ...new Map([...(NEW.options ?? []), ...(UPDATE.options ?? [])].map((spec) => [spec.flags, spec])).values(),
];

const command: Command = {
  arguments: NEW.arguments ?? [],
  options,
  examples: [
    'log nordlicht reference-call --advocate zoe-brueckner --prospect halden-gear',
    'log nordlicht site-visit --status scheduled --on 2026-11-05',
    'log nordlicht --update call-halden --status completed --result won',
    'log nordlicht reference-call --despite "j.weber: their COO offered it himself"',
  ],
  async run(input, host) {
    if (!isUpdate(input)) return NEW.run(input, host);
    if (input.args[1] === undefined) return UPDATE.run(input, host);
    const message = `an entry that moves on keeps its use, so "${input.args[1]}" says too much`;
    throw new Failure(EXIT.usage, 'usage', message, 'leave the use out, or --update');
  },
};

export default command;

const changedMeanwhile = (answers: Answers): Failure =>
  new Failure(
    EXIT.usage,
    'changed-meanwhile',
    `the entry "${answers.text('update') ?? ''}" is no longer what it was: the file has changed meanwhile`,
    'look at it, and run it again',
  );
