import { compareDays, verdictRank, worstVerdict } from '../consent/bare-reason.ts';
import { standing } from '../consent/standing.ts';
import type { Question, Standing } from '../model/standing.ts';
import { ACTIVITIES, MATERIAL } from '../model/use.ts';
import { entryName, entryPhrase, findEntries, isOpen, statusPhrase } from '../mutations/entry.ts';
import { bestPlaced } from '../mutations/permit-engagement.ts';
import { plain } from '../report/escape.ts';
import { personName } from '../report/standing.ts';
import type { Ground } from './field.ts';
import { saidIn, useIn } from './log-answers.ts';
import type { Choice } from './prompt.ts';

/** A value that is its own name. */
export const choiceOf = (value: string): Choice => ({ value, name: value });

/** Every use, those that are ready first, and of these a person's time; each with how it stands. */
export function usesByStanding(ground: Ground): readonly Choice[] {
  return byVerdict([...ACTIVITIES, ...MATERIAL].map((use) => ask(ground, { use }))).map((answer) => ({
    value: answer.use,
    name: [answer.use, ...standingWords(answer), ...personIn(answer, ground)].join(' · '),
  }));
}

/** Everyone there: first whoever is taken where nobody is named, and then those who are ready or will be soonest. */
export function advocatesByStanding(ground: Ground): readonly Choice[] {
  const { customer, config, today } = ground;
  const use = useIn(ground.answers) ?? 'reference-call';
  const { on = today, story, prospect } = saidIn(ground.answers);
  const best = bestPlaced(customer, { use, on, advocate: undefined, story, prospect }, config.policy, today);
  const answers = (customer.data.advocates ?? []).map(({ id }) => ask(ground, { use, advocate: id }));
  const people = byVerdict(answers.sort((a, b) => compareDays(a.clears_on, b.clears_on)));
  const isBest = ({ advocate }: Standing) => advocate === best;
  return [...people.filter(isBest), ...people.filter((person) => !isBest(person))].flatMap((answer) =>
    answer.advocate === undefined
      ? []
      : [{ value: answer.advocate, name: [...personIn(answer, ground), ...standingWords(answer)].join(' · ') }],
  );
}

const ask = ({ customer, config, today, answers }: Ground, question: Omit<Question, 'on'>): Standing => {
  const { story, prospect } = saidIn(answers);
  const about = { ...(story !== undefined && { story }), ...(prospect !== undefined && { prospect }) };
  const answer = standing(customer, { ...question, ...about, on: today, entry: 'new' }, config.policy);
  // For whom it is comes to be asked after this.
  const reasons = answer.reasons.filter(({ code }) => code !== 'prospect/unnamed');
  return { ...answer, reasons, verdict: worstVerdict(reasons) };
};

const byVerdict = (answers: readonly Standing[]): readonly Standing[] =>
  [...answers].sort((a, b) => verdictRank(a.verdict) - verdictRank(b.verdict));

const standingWords = ({ verdict, clears_on }: Standing): readonly string[] => [
  clears_on === undefined ? verdict : `${verdict} until ${clears_on}`,
];

const personIn = ({ advocate }: Standing, { customer }: Ground): readonly string[] =>
  advocate === undefined ? [] : [personName(customer.data, advocate)];

/** The entries of the ledger, what is open first and then the latest; and a beginning of a name, where that was typed. */
export function entryChoices({ customer: { data }, answers }: Ground): readonly Choice[] {
  const typed = answers.text('update');
  const entries = [...(data.activity ?? [])].sort(
    (a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)) || (a.on < b.on ? 1 : -1),
  );
  const choices = entries.map((entry) => ({
    value: entryName(entry),
    name: plain(`${entryName(entry)} · ${entryPhrase(entry)}, ${statusPhrase(entry)}`),
  }));
  return typed === undefined || findEntries(data, typed).length === 0 ? choices : [...choices, choiceOf(typed)];
}
