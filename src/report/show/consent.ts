import { isRefusal } from '../../consent/consent-records.ts';
import type { Asset, Consent, CustomerFile, Story } from '../../model/customer.ts';

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
  consent.filter((record) => record.subject === person && isRefusal(record));

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

/** The lines that hold for every record: whose yes counts, and the days on which nothing new may be said or asked. */
export function consentTerms({ approvers = {}, quiet_periods = [] }: CustomerFile): readonly string[] {
  const capacities = Object.entries(approvers).map(([use, who]) => {
    const whose = who.length === 0 ? 'nobody' : who.join(' or ');
    return use === 'any' ? whose : `for ${use} ${whose}`;
  });
  const periods = quiet_periods.map(({ from, until, uses, reason }) => {
    const end = until === undefined ? 'on, without an end' : `until ${until}`;
    return `quiet from ${from} ${end}${uses ? `, for ${uses.join(', ')}` : ''}${reason ? ` (${reason})` : ''}`;
  });
  return [...(capacities.length === 0 ? [] : [`a yes counts from: ${capacities.join(', ')}`]), ...periods];
}

/** The approval of an asset: its id, who approved it, when, and where the proof is. */
export interface ApprovalLine {
  readonly asset: Asset;
  /** `by Ada Lindqvist`, `on 2026-03-01`, `evidence vault:a.eml`; empty parts are left out. */
  readonly parts: readonly string[];
}

/** The approvals of words and files, and what an asset was made from; those of a story where one is given. */
export const approvalLines = ({ assets = [] }: CustomerFile, story: Story | undefined): readonly ApprovalLine[] =>
  assets
    .filter((asset) => story === undefined || asset.story === undefined || asset.story === story.id)
    .flatMap((asset) => {
      const { approved_by, approved_on, approval_evidence, file, approved_file_sha256: hash, derived_from } = asset;
      const parts = [
        approved_by && `by ${approved_by}`,
        approved_on && `on ${approved_on}`,
        approval_evidence && `evidence ${approval_evidence}`,
        file && `file ${file}${hash === undefined ? ', not approved' : ''}`,
        derived_from && `made from ${derived_from}`,
      ].flatMap((part) => part || []);
      return parts.length === 0 ? [] : [{ asset, parts }];
    });
