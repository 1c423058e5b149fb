import { EXIT, Failure } from '../../model/exit.ts';
import { needsPerson, USES } from '../../model/use.ts';
import { findEntries, hasHappened, isOpen, RESULTS, STATUSES } from '../../mutations/entry.ts';
import { planLog } from '../../mutations/plan-log.ts';
import { lacksDay, lacksPastDay, nextStatuses, planUpdate } from '../../mutations/plan-update.ts';
import { plain } from '../../report/escape.ts';
import { personName } from '../../report/standing.ts';
import type { Command, Input, OptionSpec } from '../command.ts';
import { pastDayFault } from '../day-fault.ts';
import type { Answers, Field, Ground } from '../field.ts';
import {
  ambiguity,
  entryIn,
  eventFault,
  isForDeal,
  isForProspect,
  isOver,
  isTold,
  saidIn,
  statusIn,
  useIn,
} from '../log-answers.ts';
import { advocatesByStanding, choiceOf, entryChoices, usesByStanding } from '../log-choices.ts';
import { DESPITE, deedCommand } from '../mutation-command.ts';
import type { Choice } from '../prompt.ts';

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
  noChoice: 'the customer has no advocates on file',
};

/** Of what is over it may be left open who it was; what begins is with somebody. */
const NOBODY: Choice = { value: '', name: '(leave it open)' };

/** Whoever is taken where nobody is named; of what is over the only one who does such things, where there is one. */
function proposedAdvocate(ground: Ground): string | undefined {
  const { customer, answers } = ground;
  const use = useIn(answers);
  const willing = (customer.data.advocates ?? []).filter(({ uses = [] }) => use !== undefined && uses.includes(use));
  const [only, other] = isOpen(statusIn(answers)) ? [] : willing;
  return only !== undefined && other === undefined ? only.id : advocatesByStanding(ground)[0]?.value;
}

const PROSPECT: Field = { name: 'prospect', takes: { flags: '--prospect <name>', summary: 'for whom it is done' } };

const ON: Field = {
  name: 'on',
  takes: { flags: '--on <day>', summary: 'the day of the event, YYYY-MM-DD (default: today, unless it is scheduled)' },
  question: 'On which day? (YYYY-MM-DD)',
};

const ASKED_ON: Field = {
  name: 'askedOn',
  takes: { flags: '--asked-on <day>', summary: 'the day they were asked, YYYY-MM-DD (default: today)' },
  fault: pastDayFault,
};

const RESULT: Field = {
  name: 'result',
  takes: { flags: '--result <result>', summary: 'what became of the deal', choices: RESULTS },
  question: 'What became of the deal?',
  choices: () => RESULTS.map(choiceOf),
};

const STORY: Field = {
  name: 'story',
  takes: { flags: '--story <id>', summary: 'which story it is about' },
  choices: ({ customer: { data } }) =>
    (data.stories ?? []).map(({ id, title }) => ({ value: id, name: plain(title ?? id) })),
  noChoice: 'the customer has no stories on file',
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
      ...ON,
      isNeeded: ({ answers }) => statusIn(answers) === 'scheduled',
      isIdle: ({ answers }) => statusIn(answers) !== 'scheduled' && !hasHappened(statusIn(answers)),
      proposal: ({ answers, today }) => (hasHappened(statusIn(answers)) ? today : undefined),
      fault: (day, { answers, today }) => eventFault(day, statusIn(answers), saidIn(answers).asked_on, today),
    },
    {
      ...ADVOCATE,
      question: 'With whom?',
      isIdle: ({ customer: { data }, answers }) =>
        !needsPerson(useIn(answers) ?? 'name') || (data.advocates ?? []).length === 0,
      choices(ground) {
        if (ground.answers.text('advocate') !== undefined) return ADVOCATE.choices?.(ground) ?? [];
        return [...advocatesByStanding(ground), ...(isOpen(statusIn(ground.answers)) ? [] : [NOBODY])];
      },
      proposal: proposedAdvocate,
    },
    {
      ...PROSPECT,
      question: 'For which prospect? (Enter: none)',
      isIdle: ({ answers }) => !isForProspect(useIn(answers)),
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
    {
      ...RESULT,
      isIdle: ({ answers }) => {
        const { status, prospect, opportunity } = saidIn(answers);
        const use = useIn(answers);
        return status !== 'completed' || use === undefined || !isForDeal({ use, prospect, opportunity });
      },
    },
    ...DETAILS,
  ],
  examples: [],
  plan({ customer, config, today, answers }) {
    const use = useIn(answers);
    if (use === undefined) throw new Error('there is no engagement without a use');
    return planLog(customer, { ...saidIn(answers), use }, config.policy, today);
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
      noChoice: 'the customer has no ledger yet',
      fault: ambiguity,
    },
    {
      name: 'status',
      takes: STATUS,
      question: 'What became of it?',
      isNeeded: true,
      isIdle: (ground) => entryIn(ground) === undefined || isTold(ground.answers) || isOver(ground),
      choices: (ground) => {
        const { status } = saidIn(ground.answers);
        const entry = status === undefined ? entryIn(ground) : undefined;
        return (entry === undefined ? STATUSES : nextStatuses(entry, ground.today)).map(choiceOf);
      },
    },
    {
      ...ON,
      isNeeded: ({ answers }) => saidIn(answers).status === 'scheduled',
      isIdle: (ground) => {
        const entry = entryIn(ground);
        const { status = entry?.status ?? 'asked' } = saidIn(ground.answers);
        return ![lacksDay, lacksPastDay].some((lacks) => entry !== undefined && lacks(entry, status, ground.today));
      },
      // It was to be on another day: which it was is theirs to say.
      proposal(ground) {
        const { status } = saidIn(ground.answers);
        return status === 'scheduled' || (entryIn(ground)?.on ?? '') > ground.today ? undefined : ground.today;
      },
      fault(day, ground) {
        const { status, asked_on } = saidIn(ground.answers);
        const entry = entryIn(ground);
        return eventFault(day, status ?? entry?.status, asked_on ?? entry?.asked_on, ground.today);
      },
    },
    {
      ...RESULT,
      isNeeded: ({ answers }) => !isTold(answers),
      isIdle(ground) {
        if (!isTold(ground.answers)) return !isOver(ground);
        const entry = entryIn(ground);
        const isKnown = entry === undefined || entry.result !== undefined || !isForDeal(entry);
        return saidIn(ground.answers).status !== 'completed' || isKnown;
      },
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
    return planUpdate(customer, { index, ...saidIn(answers) }, config.policy, today);
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
