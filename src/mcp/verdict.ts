import type { Audience, Use } from '../model/customer.ts';
import type { Verdict } from '../model/standing.ts';
import { dataLine, said } from './said.ts';
import { NOT_A_YES } from './tool.ts';

/** A standing as the JSON of the commands has it. */
export interface StandingDocument {
  readonly use: Use;
  readonly audience: Audience;
  readonly verdict: Verdict;
  readonly clears_on: string | null;
  readonly reasons: readonly {
    readonly verdict: Verdict;
    readonly message: string;
    readonly who: string | null;
    readonly raise_on: string | null;
  }[];
}

/** The conditions of an answer that is ready, as the JSON of the commands has them. */
export interface TermsDocument {
  readonly use: Use;
  readonly attribution: string | null;
  readonly named_as: string | null;
  readonly stories: readonly string[] | null;
  readonly territories: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly requires: readonly string[];
  readonly conditions: string | null;
  readonly disclaimers: readonly string[];
  readonly guidelines: readonly string[];
  readonly expires_on: string | null;
  readonly excludes?: readonly string[];
}

/** The customer of an answer, and the day that it is for. */
export interface Subject {
  readonly name: string;
  readonly blinded_as: string | null;
  readonly owner: string | undefined;
  readonly on: string;
}

/** Says yes with everything that it depends on, or begins with `NOT_A_YES` and says why, who knows, and from when. */
export function verdictSentence(standing: StandingDocument & TermsDocument, subject: Subject): string {
  const { use, audience, verdict } = standing;
  const { name, on } = subject;
  if (verdict === 'ready')
    return `Yes, ${use} of ${said(name)} on ${on}: audience ${audience}; ${termsSentence(standing, subject)}.`;
  return `${NOT_A_YES}: ${use} of ${said(name)} on ${on} is "${verdict}"; ${refusal(standing, subject)}.`;
}

/** The conditions of a yes in one sentence: each is there and whole, also where there is none. */
export function termsSentence(terms: TermsDocument, { blinded_as }: Pick<Subject, 'blinded_as'>): string {
  const { attribution, named_as, expires_on, conditions, requires, excludes = [] } = terms;
  const { stories, territories, places, disclaimers, guidelines } = terms;
  const list = (texts: readonly string[]) => texts.map(dataLine).join(', ') || 'none';
  const must = [
    ...(stories ? [`only story ${list(stories)}`] : []),
    ...(territories ? [`only in ${list(territories)}`] : []),
    ...(places ? [`only at ${list(places)}`] : []),
    ...(requires.length > 0 ? [`only once met: ${list(requires)}`] : []),
    ...(excludes.length > 0 ? [`not with ${list(excludes)}`] : []),
    ...(conditions === null ? [] : [dataLine(conditions)]),
    ...(disclaimers.length > 0 ? [`beside it has to stand ${list(disclaimers)}`] : []),
    ...(guidelines.length > 0 ? [`keep to ${list(guidelines)}`] : []),
  ];
  const as = named_as === null ? '' : `, written ${dataLine(named_as)}`;
  const shown =
    attribution === 'blinded'
      ? `blinded, so never by name${blinded_as === null ? '' : `, but as ${dataLine(blinded_as)}`}`
      : `${attribution ?? 'named'}${as}`;
  return [
    `attribution ${shown}`,
    `conditions ${must.join('; ') || 'none'}`,
    `until ${expires_on ?? 'no day on file'}`,
  ].join('; ');
}

function refusal({ verdict, reasons, clears_on }: StandingDocument, { owner }: Subject): string {
  const reason = reasons.find((one) => one.verdict === verdict) ?? reasons[0];
  const who = reason?.who ?? owner;
  const raise = reason?.raise_on ?? null;
  return [
    `reason ${reason === undefined ? 'none on file' : said(reason.message)}`,
    `owner ${who === undefined ? 'none on file' : said(who)}`,
    clears_on !== null
      ? `earliest day ${clears_on}`
      : raise !== null
        ? `may be asked for again from ${raise}`
        : 'no earliest day on file',
  ].join('; ');
}
