import type { Consent, Use } from '../model/customer.ts';
import { AUDIENCES, USES } from '../model/use.ts';
import type { ConsentScope } from '../mutations/consent-record.ts';
import { APPROVALS, ATTRIBUTIONS, BASES, CAPACITIES, REASONS } from '../mutations/consent-values.ts';
import { scopePhrase } from '../mutations/consent-words.ts';
import type { GrantTerms } from '../mutations/grant-terms.ts';
import { openRequests } from '../mutations/open-requests.ts';
import { plain } from '../report/escape.ts';
import { nearest } from '../text/nearest.ts';
import { dayFault } from './day-fault.ts';
import type { Answers, Field, FieldContext } from './field.ts';
import { advocateChoices, placeChoices, storyChoices, termChoices } from './on-file-choices.ts';
import { PLACE_OPTION, placeFault } from './place-option.ts';
import { asChoices, type PromptChoice } from './prompt.ts';

/** The values of a list that the answers name. */
export const among = <Value extends string>(values: readonly Value[], answers: readonly string[]): readonly Value[] =>
  answers.flatMap((answer) => values.filter((value) => value === answer));

/** `--uses`, where the uses are not an argument. */
export const USES_FIELD: Field = {
  takes: { flags: '--uses <use...>', summary: 'which uses', values: USES, many: true },
  question: 'Which uses?',
  choices: () => asChoices(USES),
};

export const AUDIENCE_FIELD: Field = {
  takes: { flags: '--audience <audience>', summary: 'the widest audience that may see or hear it', values: AUDIENCES },
  question: 'For which audience?',
  choices: () => asChoices(AUDIENCES),
};

export const STORIES_FIELD: Field = {
  takes: {
    flags: '--stories <story...>',
    summary: 'these stories only (default: all)',
    values: 'own-story',
    many: true,
  },
  choices: storyChoices,
};

export const TERRITORIES_FIELD: Field = {
  takes: {
    flags: '--territories <where...>',
    summary: 'there only: regions, or countries such as DE (default: everywhere)',
    values: 'regions',
    many: true,
  },
  fault(where, { config }) {
    const { regions } = config.taxonomy;
    const ids = Object.keys(regions);
    if (ids.length === 0 || ids.includes(where) || /^[A-Z]{2}$/.test(where)) return undefined;
    const wordsFor = (id: string) => [id, regions[id]?.name ?? id, ...(regions[id]?.aliases ?? [])];
    const suggestion = ids.find((id) => nearest(where, wordsFor(id)) !== undefined);
    return `no region is called "${where}": ${suggestion === undefined ? `one of ${ids.join(', ')}` : `did you mean ${suggestion}?`}`;
  },
  suggestions: ({ config }) => termChoices(config.taxonomy.regions),
};

export const PLACES_FIELD: Field = {
  takes: {
    ...PLACE_OPTION,
    flags: '--place <place...>',
    summary: 'at these places only: website, deck:2026-sales, https://… (default: anywhere)',
    many: true,
  },
  fault: placeFault,
  suggestions: placeChoices,
};

export const SUBJECT_FIELD: Field = {
  takes: {
    flags: '--subject <advocate>',
    summary: 'the consent of this person (default: of the company)',
    values: 'subject',
  },
  choices: (context) => [{ value: 'company', name: 'the company' }, ...advocateChoices(context)],
};

export const ATTRIBUTION_FIELD: Field = {
  takes: { flags: '--attribution <how>', summary: 'how they may be named (default: named)', values: ATTRIBUTIONS },
  choices: () => asChoices(ATTRIBUTIONS),
};

/** The scope that the answers describe, but for its uses. */
export const scopeIn = ({ text, list }: Answers): Omit<ConsentScope, 'uses'> => {
  const some = (values: readonly string[]) => (values.length === 0 ? undefined : values);
  return {
    subject: text(SUBJECT_FIELD) === 'company' ? undefined : text(SUBJECT_FIELD),
    audience: among(AUDIENCES, list(AUDIENCE_FIELD))[0],
    stories: some(list(STORIES_FIELD)),
    territories: some(list(TERRITORIES_FIELD)),
    places: some(list(PLACES_FIELD)),
    attribution: among(ATTRIBUTIONS, list(ATTRIBUTION_FIELD))[0],
  };
};

/** The uses that the answers name. */
export const usesIn = ({ list }: Answers): readonly Use[] => among(USES, list(USES_FIELD));

export const APPROVAL_FIELD: Field = {
  takes: {
    flags: '--approval <when>',
    summary: 'once: it holds for the whole term; per-use: they say yes each time (default)',
    values: APPROVALS,
  },
  choices: () => [
    { value: 'per-use', name: 'they want to say yes each time' },
    { value: 'once', name: 'it holds for the whole term' },
  ],
};

/** Why consent is declined or taken back. */
export const REASON_FIELD: Field = {
  takes: { flags: '--reason <reason>', summary: 'why', values: REASONS },
  question: 'Why?',
  isNeeded: true,
  choices: () => asChoices(REASONS),
};

/** `--until` of a grant. */
export const UNTIL_FIELD: Field = {
  takes: { flags: '--until <day>', summary: 'the last day, YYYY-MM-DD, or never (default: as policy proposes)' },
  question: 'Until when? (YYYY-MM-DD, or never)',
  fault: (answer) => (answer === 'never' ? undefined : dayFault(answer)),
};

const BY: Field = {
  takes: { flags: '--by <name>', summary: 'who at the customer said yes' },
  question: 'Who said yes?',
  isNeeded: true,
};

const AS: Field = {
  takes: { flags: '--as <role>', summary: 'in which capacity', values: CAPACITIES },
  question: 'As what?',
  isNeeded: true,
  choices: () => asChoices(CAPACITIES),
};

const BASIS: Field = {
  takes: { flags: '--basis <basis>', summary: 'what the yes rests on', values: BASES },
  question: 'On what does it rest?',
  isNeeded: true,
  choices: () => asChoices(BASES),
};

const EVIDENCE: Field = {
  takes: { flags: '--evidence <where>', summary: 'where the proof is kept: vault:consents/nordlicht-2026.pdf' },
  question: 'Where is the proof kept?',
  isNeeded: true,
};

/** The terms of a grant. `previous` is the record whose values are proposed, if there is one. */
export const termsFields = (previous: (context: FieldContext) => Consent | undefined): readonly Field[] => [
  { ...BY, proposal: (context) => previous(context)?.granted_by },
  { ...AS, proposal: (context) => previous(context)?.granted_as },
  { ...BASIS, proposal: (context) => previous(context)?.basis },
  {
    ...EVIDENCE,
    fault(answer, context) {
      const old = previous(context);
      return old?.evidence === answer ? `that is the proof of "${old.id}": a new yes has its own` : undefined;
    },
  },
];

/** The terms of a grant that the answers describe. */
export function termsIn({ text, list }: Answers): GrantTerms {
  const [[as], [basis]] = [among(CAPACITIES, list(AS)), among(BASES, list(BASIS))];
  const [by, evidence] = [text(BY), text(EVIDENCE)];
  if (by === undefined || as === undefined || basis === undefined || evidence === undefined)
    throw new Error('every field of the terms is needed');
  return { by, as, basis, evidence };
}

/** Fields that are not asked for where the mutation will be refused anyhow. */
export const unless = (isRefused: (context: FieldContext) => boolean, fields: readonly Field[]): readonly Field[] =>
  fields.map((field) => ({ ...field, isIdle: (context) => isRefused(context) || field.isIdle?.(context) === true }));

/** The record that an answer is about, for the question after the answer: `They answer "public-2026": logo.` */
export const answering = (record: Consent, uses: readonly Use[] = record.uses): string => {
  const day = record.requested_on === undefined ? '' : `, asked on ${record.requested_on}`;
  return `They answer "${plain(record.id)}": ${plain(scopePhrase({ ...record, uses }))}${day}.`;
};

/** The open requests, as choices. */
export const requestChoices = ({ customer }: FieldContext): readonly PromptChoice[] =>
  openRequests(customer.data).map(({ record, open }) => ({
    value: record.id,
    name: `${record.id}: ${scopePhrase({ ...record, uses: open })}`,
  }));
