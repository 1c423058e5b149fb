import { compareDays, verdictRank, worstVerdict } from '../consent/bare-reason.ts';
import { standing } from '../consent/standing.ts';
import type { Question, Standing } from '../model/standing.ts';
import { ACTIVITIES, MATERIAL } from '../model/use.ts';
import { entryName, entryPhrase, findEntries, isOpen, statusPhrase } from '../mutations/entry.ts';
import { bestPlaced } from '../mutations/permit-engagement.ts';
import { plain } from '../report/escape.ts';
import { personName } from '../report/standing.ts';
import type { FieldContext } from './field.ts';
import { saidIn, useIn } from './log-answers.ts';
import { UPDATE } from './log-fields.ts';
import { asChoices, type PromptChoice } from './prompt.ts';

/** Every use with its standing: ready ones first, and of these a person's time first. */
export function usesByStanding(context: FieldContext): readonly PromptChoice[] {
  return byVerdict([...ACTIVITIES, ...MATERIAL].map((use) => ask(context, { use }))).map((answer) => ({
    value: answer.use,
    name: [answer.use, ...standingWords(answer), ...personIn(answer, context)].join(' · '),
  }));
}

/** All advocates: first the one that is taken by default, then those who are ready or will be soonest. */
export function advocatesByStanding(context: FieldContext): readonly PromptChoice[] {
  const { customer, config, today } = context;
  const use = useIn(context.answers) ?? 'reference-call';
  const { on = today, story, prospect } = saidIn(context.answers);
  const best = bestPlaced(customer, { use, on, advocate: undefined, story, prospect }, config.policy, today);
  const answers = (customer.data.advocates ?? []).map(({ id }) => ask(context, { use, advocate: id }));
  const people = byVerdict(answers.sort((a, b) => compareDays(a.clears_on, b.clears_on)));
  const isBest = ({ advocate }: Standing) => advocate === best;
  return [...people.filter(isBest), ...people.filter((person) => !isBest(person))].flatMap((answer) =>
    answer.advocate === undefined
      ? []
      : [{ value: answer.advocate, name: [...personIn(answer, context), ...standingWords(answer)].join(' · ') }],
  );
}

const ask = ({ customer, config, today, answers }: FieldContext, question: Omit<Question, 'on'>): Standing => {
  const { story, prospect } = saidIn(answers);
  const about = { ...(story !== undefined && { story }), ...(prospect !== undefined && { prospect }) };
  const answer = standing(customer, { ...question, ...about, on: today, entry: 'new' }, config.policy);
  // The prospect is asked for after this.
  const reasons = answer.reasons.filter(({ code }) => code !== 'prospect/unnamed');
  return { ...answer, reasons, verdict: worstVerdict(reasons) };
};

const byVerdict = (answers: readonly Standing[]): readonly Standing[] =>
  [...answers].sort((a, b) => verdictRank(a.verdict) - verdictRank(b.verdict));

const standingWords = ({ verdict, clears_on }: Standing): readonly string[] => [
  clears_on === undefined ? verdict : `${verdict} until ${clears_on}`,
];

const personIn = ({ advocate }: Standing, { customer }: FieldContext): readonly string[] =>
  advocate === undefined ? [] : [personName(customer.data, advocate)];

/** The entries of the ledger, open ones first and then the latest. A typed beginning of a name is one too. */
export function entryChoices({ customer: { data }, answers }: FieldContext): readonly PromptChoice[] {
  const typed = answers.text(UPDATE);
  const entries = [...(data.activity ?? [])].sort(
    (a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)) || (a.on < b.on ? 1 : -1),
  );
  const choices = entries.map((entry) => ({
    value: entryName(entry),
    name: plain(`${entryName(entry)} · ${entryPhrase(entry)}, ${statusPhrase(entry)}`),
  }));
  return typed === undefined || findEntries(data, typed).length === 0 ? choices : [...choices, ...asChoices([typed])];
}
