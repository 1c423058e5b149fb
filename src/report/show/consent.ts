import type { Consent, CustomerFile } from '../../model/customer.ts';

/** A record of consent as a reader asks for it: what, for whom, on whose word, and where the proof is. */
export interface ConsentLine {
  readonly record: Consent;
  /** Its facts in order, each as a label and a text; those that were never written are named as such. */
  readonly facts: readonly (readonly [label: string, text: string])[];
}

/** The records of a customer in the order of the file: grants, requests and refusals, of the company and of people. */
export const consentLines = ({ consent = [] }: CustomerFile): readonly ConsentLine[] =>
  consent.map((record) => ({ record, facts: factsOf(record) }));

/** The refusals of a person for themselves. */
export const refusalsOf = ({ consent = [] }: CustomerFile, person: string): readonly Consent[] =>
  consent.filter(({ subject, status }) => subject === person && (status === 'declined' || status === 'withdrawn'));

/** The day of what a record states last. */
export const stateDay = (record: Consent): string | undefined =>
  ({
    requested: record.requested_on,
    granted: record.granted_on,
    declined: record.declined_on,
    withdrawn: record.withdrawn_on,
  })[record.status];

function factsOf(record: Consent): readonly (readonly [string, string])[] {
  const { status, subject = 'company', uses, audience, stories, territories, attribution, approval } = record;
  const { places, requires, replaces, may_stay, disclaimer } = record;
  const isGrant = status === 'granted';
  const missing = (text: string | undefined, instead: string): string => text ?? (isGrant ? instead : '');
  return [
    ['what', uses.join(', ')],
    ['whose', subject],
    ['for', audience ?? ''],
    ['stories', stories?.join(', ') ?? ''],
    ['territories', territories?.join(', ') ?? ''],
    ['places', places?.join(', ') ?? ''],
    ['named', attribution ?? ''],
    ['named as', record.named_as ?? ''],
    ['approval', approval ?? ''],
    ['requires', requires?.join(', ') ?? ''],
    ['by', missing(record.granted_by, 'nobody named')],
    ['as', missing(record.granted_as, 'role not named')],
    ['on', missing(stateDay(record), 'day not named')],
    ['basis', missing(record.basis, 'no basis')],
    ['evidence', missing(record.evidence, 'no evidence')],
    ['from', record.begins_on ?? ''],
    ['until', record.expires_on ?? (isGrant ? 'no end' : '')],
    ['ask again', record.ask_again_on ?? ''],
    ['reason', record.reason ?? ''],
    ['conditions', record.conditions === undefined ? '' : `“${record.conditions}”`],
    ['beside it', disclaimer === undefined ? '' : `“${disclaimer}”`],
    ['guidelines', record.guidelines ?? ''],
    ['down within', record.takedown_within ?? ''],
    ['may stay', may_stay?.join(', ') ?? ''],
    ['replaces', replaces?.join(', ') ?? ''],
    ['despite', record.despite ?? ''],
  ].filter((fact): fact is [string, string] => fact[1] !== '');
}
