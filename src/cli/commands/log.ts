import type { Activity, Use } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { needsPerson, USES } from '../../model/use.ts';
import { findEntries, hasHappened, isOpen, STATUSES } from '../../mutations/entry.ts';
import { planLog } from '../../mutations/plan-log.ts';
import { lacksDay, lacksPastDay, nextStatuses, planUpdate } from '../../mutations/plan-update.ts';
import { defineCommand } from '../command.ts';
import type { Answers, Field, FieldContext } from '../field.ts';
import { fieldsOnDemand } from '../fields-on-demand.ts';
import {
  ambiguity,
  approvalIn,
  entryIn,
  eventFault,
  isDescribed,
  isForDeal,
  isForProspect,
  isOver,
  saidIn,
  statusIn,
  useIn,
} from '../log-answers.ts';
import { advocatesByStanding, entryChoices, usesByStanding } from '../log-choices.ts';
import * as asked from '../log-fields.ts';
import { DESPITE, mutationCommand } from '../mutation-command.ts';
import { conditionsFor, grantsFor, termChoices } from '../on-file-choices.ts';
import { asChoices, LEFT_OPEN } from '../prompt.ts';

/** The default advocate. Of a past event it is the only one who does such things, if there is only one. */
function proposedAdvocate(context: FieldContext): string | undefined {
  const { customer, answers } = context;
  const use = useIn(answers);
  const willing = (customer.data.advocates ?? []).filter(({ uses = [] }) => use !== undefined && uses.includes(use));
  const [only, other] = isOpen(statusIn(answers)) ? [] : willing;
  return only !== undefined && other === undefined ? only.id : advocatesByStanding(context)[0]?.value;
}

/** The stories that the named advocate tells; all of them where none is named. */
const storiesOfTeller = ({ customer: { data }, answers }: FieldContext): readonly string[] =>
  (data.stories ?? []).flatMap(({ id, advocates }) => {
    const teller = answers.text(asked.ADVOCATE);
    return teller === undefined || advocates === undefined || advocates.includes(teller) ? [id] : [];
  });

/** The use of the new entry, or of the one that moves on. */
const useOf = (context: FieldContext): Use | undefined => useIn(context.answers) ?? entryIn(context)?.use;

/** The status that the entry will have. */
const statusOf = (context: FieldContext): Activity['status'] =>
  saidIn(context.answers).status ?? entryIn(context)?.status ?? 'asked';

/** Their yes to this one, where a grant wants one each time. */
const YES: Field = {
  ...asked.APPROVED_BY,
  question: 'Who at the customer said yes to this one? (Enter: nobody yet)',
  isIdle: (context) =>
    !['agreed', 'scheduled'].includes(statusOf(context)) ||
    entryIn(context)?.approved_by !== undefined ||
    grantsFor(context.customer.data, useOf(context)).every(({ approval }) => approval === 'once'),
};

/** Asked for only where a grant of the use speaks of it. */
const LIMITED: readonly Field[] = [
  {
    ...asked.PLACE,
    question: 'Where? (they named places)',
    isIdle: (context) => grantsFor(context.customer.data, useOf(context)).every(({ places }) => places === undefined),
  },
  {
    ...asked.MET,
    question: 'Which of their conditions are met for this one?',
    isIdle: (context) => conditionsFor(context.customer.data, useOf(context)).length === 0,
    suggestions: (context) => asChoices(conditionsFor(context.customer.data, useOf(context))),
  },
  YES,
  asked.APPROVED_ON,
];

/** One step at a terminal for all that few entries need, each where it matters. */
const DETAILS: readonly Field[] = [
  ...fieldsOnDemand(
    'Is there more to say of it? (Enter: no)',
    [
      {
        words: 'the day by which it is needed',
        field: { ...asked.NEEDED_BY, isIdle: (context) => !isOpen(statusOf(context)) },
      },
      {
        words: 'what it is to be about',
        field: { ...asked.TOPICS, suggestions: ({ config }) => termChoices(config.taxonomy.topics) },
      },
      { words: 'who on our side asked for it', field: asked.REQUESTED_BY },
      { words: 'the deal that it is for', field: asked.OPPORTUNITY },
      { words: 'how much the deal is worth', field: asked.VALUE },
      {
        words: 'what was said of it afterwards',
        field: { ...asked.FEEDBACK, isIdle: (context) => !hasHappened(statusOf(context)) },
      },
    ],
    { isFollowUp: true },
  ),
  ...[asked.ASKED_ON, DESPITE],
];

/** `refs log <customer> <use>`: a new entry. */
const NEW = mutationCommand({
  fields: [
    {
      ...asked.USE,
      choices: (context) => (context.answers.text(asked.USE) === undefined ? usesByStanding(context) : asChoices(USES)),
    },
    { ...asked.STATUS, question: 'How does it stand?', proposal: () => 'asked', choices: () => asChoices(STATUSES) },
    {
      ...asked.ON,
      isNeeded: ({ answers }) => statusIn(answers) === 'scheduled',
      isIdle: ({ answers }) => statusIn(answers) !== 'scheduled' && !hasHappened(statusIn(answers)),
      proposal: ({ answers, today }) => (hasHappened(statusIn(answers)) ? today : undefined),
      fault: (day, { answers, today }) => eventFault(day, statusIn(answers), saidIn(answers).asked_on, today),
    },
    {
      ...asked.ADVOCATE,
      question: 'With whom?',
      isIdle: ({ customer: { data }, answers }) =>
        !needsPerson(useIn(answers) ?? 'name') || (data.advocates ?? []).length === 0,
      choices(context) {
        if (context.answers.text(asked.ADVOCATE) !== undefined) return asked.ADVOCATE.choices?.(context) ?? [];
        return [...advocatesByStanding(context), ...(isOpen(statusIn(context.answers)) ? [] : [LEFT_OPEN])];
      },
      proposal: proposedAdvocate,
    },
    {
      ...asked.PROSPECT,
      question: 'For which prospect? (Enter: none)',
      isIdle: ({ answers }) => !isForProspect(useIn(answers)),
    },
    {
      ...asked.STORY,
      question: 'Which story?',
      isIdle: (context) =>
        ['name', 'logo'].includes(useIn(context.answers) ?? '') || storiesOfTeller(context).length < 2,
      choices: (context) =>
        (asked.STORY.choices?.(context) ?? []).filter(
          ({ value }) => context.answers.text(asked.STORY) !== undefined || storiesOfTeller(context).includes(value),
        ),
    },
    {
      ...asked.RESULT,
      isIdle: ({ answers }) => {
        const { status, prospect, opportunity } = saidIn(answers);
        const use = useIn(answers);
        return status !== 'completed' || use === undefined || !isForDeal({ use, prospect, opportunity });
      },
    },
    ...LIMITED,
    ...DETAILS,
  ],
  examples: [],
  plan({ customer, config, today, answers }) {
    const use = useIn(answers);
    if (use === undefined) throw new Error('there is no engagement without a use');
    return planLog(customer, { ...saidIn(answers), ...approvalIn(answers, today), use }, config.policy, today);
  },
});

/** `refs log <customer> --update ID`: an entry that moves on. */
const UPDATED = mutationCommand({
  fields: [
    { ...asked.UPDATE, choices: entryChoices, fault: ambiguity },
    {
      ...asked.STATUS,
      question: 'What became of it?',
      isNeeded: true,
      isIdle: (context) => entryIn(context) === undefined || isDescribed(context.answers) || isOver(context),
      choices: (context) => {
        const { status } = saidIn(context.answers);
        const entry = status === undefined ? entryIn(context) : undefined;
        return asChoices(entry === undefined ? STATUSES : nextStatuses(entry, context.today));
      },
    },
    {
      ...asked.ON,
      isNeeded: ({ answers }) => saidIn(answers).status === 'scheduled',
      isIdle: (context) => {
        const entry = entryIn(context);
        const { status = entry?.status ?? 'asked' } = saidIn(context.answers);
        return ![lacksDay, lacksPastDay].some((lacks) => entry !== undefined && lacks(entry, status, context.today));
      },
      // It was planned for another day, and only they know the real one.
      proposal(context) {
        const { status } = saidIn(context.answers);
        return status === 'scheduled' || (entryIn(context)?.on ?? '') > context.today ? undefined : context.today;
      },
      fault(day, context) {
        const { status, asked_on } = saidIn(context.answers);
        const entry = entryIn(context);
        return eventFault(day, status ?? entry?.status, asked_on ?? entry?.asked_on, context.today);
      },
    },
    {
      ...asked.RESULT,
      isNeeded: ({ answers }) => !isDescribed(answers),
      isIdle(context) {
        if (!isDescribed(context.answers)) return !isOver(context);
        const entry = entryIn(context);
        const isKnown = entry === undefined || entry.result !== undefined || !isForDeal(entry);
        return saidIn(context.answers).status !== 'completed' || isKnown;
      },
    },
    asked.ADVOCATE,
    asked.STORY,
    asked.PROSPECT,
    ...[asked.PLACE, asked.MET, YES, asked.APPROVED_ON],
    ...DETAILS,
  ],
  examples: [],
  plan(context) {
    const { customer, config, today, answers } = context;
    const [index, other] = findEntries(customer.data, answers.text(asked.UPDATE) ?? '');
    if (index === undefined || other !== undefined) throw changedMeanwhile(answers);
    return planUpdate(customer, { index, ...saidIn(answers), ...approvalIn(answers, today) }, config.policy, today);
  },
});

export default defineCommand({
  arguments: [...(NEW.arguments ?? [])],
  // Every other option of an update is one of a new entry too.
  options: [...(NEW.options ?? []), asked.UPDATE_OPTION],
  examples: [
    'log nordlicht reference-call --advocate zoe-brueckner --prospect halden-gear',
    'log nordlicht site-visit --status scheduled --on 2026-11-05',
    'log nordlicht --update call-halden --status completed --result won',
    'log nordlicht reference-call --despite "j.weber: their COO offered it himself"',
  ],
  async run(input, host) {
    if (input.options.update === undefined) return NEW.run(input, host);
    if (input.args[1] === undefined) return UPDATED.run(input, host);
    const message = `an entry that moves on keeps its use, so "${input.args[1]}" says too much`;
    throw new Failure(EXIT.usage, 'usage', message, 'leave the use out, or --update');
  },
});

const changedMeanwhile = (answers: Answers): Failure =>
  new Failure(
    EXIT.usage,
    'changed-meanwhile',
    `the entry "${answers.text(asked.UPDATE) ?? ''}" is no longer what it was: the file has changed meanwhile`,
    'look at it, and run it again',
  );
