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
import type { Answers, Field, Ground } from './field.ts';
import type { Choice } from './prompt.ts';

const asIs = (values: readonly string[]): readonly Choice[] => values.map((value) => ({ value, name: value }));

/** The values of a list that an answer names. */
export const among = <Value extends string>(values: readonly Value[], answers: readonly string[]): readonly Value[] =>
  answers.flatMap((answer) => values.filter((value) => value === answer));

/** `--uses`, where the uses are no argument. */
export const USES_FIELD: Field = {
  name: 'uses',
  takes: { flags: '--uses <use...>', summary: 'which uses', values: USES, many: true },
  question: 'Which uses?',
  choices: () => asIs(USES),
};

export const AUDIENCE_FIELD: Field = {
  name: 'audience',
  takes: { flags: '--audience <audience>', summary: 'the widest audience that may see or hear it', values: AUDIENCES },
  question: 'For which audience?',
  choices: () => asIs(AUDIENCES),
};

export const STORIES_FIELD: Field = {
  name: 'stories',
  takes: { flags: '--stories <story...>', summary: 'these stories only (default: all)', many: true },
  choices: ({ customer }) =>
    (customer.data.stories ?? []).map(({ id, title }) => ({ value: id, name: plain(title ?? id) })),
};

export const TERRITORIES_FIELD: Field = {
  name: 'territories',
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
    const meant = ids.find((id) => nearest(where, wordsFor(id)) !== undefined);
    return `no region is called "${where}": ${meant === undefined ? `one of ${ids.join(', ')}` : `did you mean ${meant}?`}`;
  },
};

export const SUBJECT_FIELD: Field = {
  name: 'subject',
  takes: { flags: '--subject <advocate>', summary: 'the consent of this person (default: of the company)' },
  choices: ({ customer }) => [
    { value: 'company', name: 'the company' },
    ...(customer.data.advocates ?? []).map(({ id, name }) => ({ value: id, name: plain(name ?? id) })),
  ],
};

export const ATTRIBUTION_FIELD: Field = {
  name: 'attribution',
  takes: { flags: '--attribution <how>', summary: 'how they may be named (default: named)', values: ATTRIBUTIONS },
  choices: () => asIs(ATTRIBUTIONS),
};

/** What the options say of a scope, but for its uses. */
export const scopeIn = ({ text, list }: Answers): Omit<ConsentScope, 'uses'> => {
  const some = (values: readonly string[]) => (values.length === 0 ? undefined : values);
  return {
    subject: text('subject') === 'company' ? undefined : text('subject'),
    audience: among(AUDIENCES, list('audience'))[0],
    stories: some(list('stories')),
    territories: some(list('territories')),
    attribution: among(ATTRIBUTIONS, list('attribution'))[0],
  };
};

/** The uses that an answer names. */
export const usesIn = ({ list }: Answers): readonly Use[] => among(USES, list('uses'));

/** `--approval`. */
export const APPROVAL_FIELD: Field = {
  name: 'approval',
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

export const REASON_FIELD: Field = {
  name: 'reason',
  takes: { flags: '--reason <reason>', summary: 'why', values: REASONS },
  question: 'Why?',
  isNeeded: true,
  choices: () => asIs(REASONS),
};

/** `--until` of a grant. */
export const UNTIL_FIELD: Field = {
  name: 'until',
  takes: { flags: '--until <day>', summary: 'the last day, YYYY-MM-DD, or never (default: as policy proposes)' },
  question: 'Until when? (YYYY-MM-DD, or never)',
  fault: (answer) => (answer === 'never' ? undefined : dayFault(answer)),
};

/** What a yes has to say of itself; `was` is the record whose values are proposed, if there is one. */
export const yesFields = (was: (ground: Ground) => Consent | undefined): readonly Field[] => [
  {
    name: 'by',
    takes: { flags: '--by <name>', summary: 'who at the customer said yes' },
    question: 'Who said yes?',
    isNeeded: true,
    proposal: (ground) => was(ground)?.granted_by,
  },
  {
    name: 'as',
    takes: { flags: '--as <role>', summary: 'in which capacity', values: CAPACITIES },
    question: 'As what?',
    isNeeded: true,
    choices: () => asIs(CAPACITIES),
    proposal: (ground) => was(ground)?.granted_as,
  },
  {
    name: 'basis',
    takes: { flags: '--basis <basis>', summary: 'what the yes rests on', values: BASES },
    question: 'On what does it rest?',
    isNeeded: true,
    choices: () => asIs(BASES),
    proposal: (ground) => was(ground)?.basis,
  },
  {
    name: 'evidence',
    takes: { flags: '--evidence <where>', summary: 'where the proof is kept: vault:consents/nordlicht-2026.pdf' },
    question: 'Where is the proof kept?',
    isNeeded: true,
    fault(answer, ground) {
      const old = was(ground);
      return old?.evidence === answer ? `that is the proof of "${old.id}": a new yes has its own` : undefined;
    },
  },
];

/** The yes that the answers describe. */
export function yesIn({ text, list }: Answers): GrantTerms {
  const [[as], [basis]] = [among(CAPACITIES, list('as')), among(BASES, list('basis'))];
  const [by, evidence] = [text('by'), text('evidence')];
  if (by === undefined || as === undefined || basis === undefined || evidence === undefined)
    throw new Error('the fields let no yes through that says less');
  return { by, as, basis, evidence };
}

/** Fields of which none is asked for where something stands in the way anyhow. */
export const unless = (isBarred: (ground: Ground) => boolean, fields: readonly Field[]): readonly Field[] =>
  fields.map((field) => ({ ...field, isIdle: (ground) => isBarred(ground) || field.isIdle?.(ground) === true }));

/** The open requests, as they are offered. */
export const requestChoices = (ground: Ground): readonly Choice[] =>
  openRequests(ground.customer.data).map(({ record, open }) => ({
    value: record.id,
    name: `${record.id}: ${scopePhrase({ ...record, uses: open })}`,
  }));
