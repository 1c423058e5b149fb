import { hasEnded, isRefusal, overrules } from '../consent/consent-records.ts';
import { mayAskAgainOn } from '../consent/refusals.ts';
import type { Policy } from '../model/config.ts';
import type { Consent, Customer, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import { isNameOrLogo } from '../model/use.ts';
import { freshId } from './fresh-id.ts';

/** The records that come in, and the edits that keep the records there from covering more than before. */
export interface MergedConsent {
  readonly records: readonly Consent[];
  readonly edits: readonly Edit[];
  /** The ids of the records there that are limited to the stories there. */
  readonly limited: readonly string[];
  /** The ids of the refusals that are said again. */
  readonly repeated: readonly string[];
}

/**
 * Merges the consent of two files, whose ids do not clash. A yes covers the stories of its own file alone; one to the
 * name and the logo of what goes covers nothing, since the name is another. A no holds for both, also where the other
 * file has a later yes.
 */
export function mergeConsent(
  a: Customer,
  b: Customer,
  { policy, today }: { readonly policy: Policy; readonly today: Day },
): MergedConsent {
  const taken = [...(a.data.consent ?? []), ...(b.data.consent ?? [])].map(({ id }) => id);
  const kept = new Set(a.data.consent?.map(({ id }) => id));
  const ofB = (b.data.consent ?? []).filter(({ id }) => !kept.has(id));
  const names = { taken, policy, today };
  const incoming = ofB.flatMap((record) => ownStoriesOnly(record, a, b, names));
  const { edits, limited, copies } = keptToStories(a.data, b.data, names);
  const repeated = [
    ...repeats(a.data, ofB, names),
    ...repeats({ ...b.data, consent: ofB }, a.data.consent ?? [], names),
  ];
  return {
    records: [...incoming, ...copies, ...repeated],
    edits,
    limited,
    repeated: repeated.map(({ id }) => id),
  };
}

/** The ids that are taken, which each fresh one joins; the policy and the day. */
interface Names {
  taken: readonly string[];
  readonly policy: Policy;
  readonly today: Day;
}

function named(record: Consent, words: string, names: Names): Consent {
  const id = freshId(words.slice(0, MAX_WORDS).replace(/-+$/, ''), record, names.taken);
  names.taken = [...names.taken, id];
  return { ...record, id };
}

// Leaves room for the rest of an id.
const MAX_WORDS = 180;

const isYes = ({ status }: Consent): boolean => status === 'granted' || status === 'requested';
const isCompanys = ({ subject = 'company' }: Consent): boolean => subject === 'company';
const nameUses = ({ uses }: Consent) => uses.filter(isNameOrLogo);

/** A record of the file that goes: a yes of the company is for its own stories, and for its own name no more. */
function ownStoriesOnly(record: Consent, a: Customer, b: Customer, names: Names): readonly Consent[] {
  if (!isYes(record) || !isCompanys(record)) return [record];
  const shared = new Set(a.data.stories?.map(({ id }) => id));
  const covered = record.stories ?? (b.data.stories ?? []).map(({ id }) => id);
  const stories = covered.filter((id) => !shared.has(id));
  const isBought =
    b.data.parent === a.id && b.data.acquired_on !== undefined && (record.granted_on ?? '') <= b.data.acquired_on;
  const limited: Consent = { ...record, stories, ...(isBought && { approval: 'per-use' }) };
  const uses = record.uses.filter((use) => !isNameOrLogo(use));
  const ofName = nameUses(record);
  if (ofName.length === 0) return [limited];
  if (uses.length === 0) return [{ ...limited, stories: [] }];
  return [{ ...limited, uses }, named({ ...limited, uses: ofName, stories: [] }, `${record.id}-name`, names)];
}

/** The records of the file that stays, where stories come that they were not given for. Name and logo stay as they are. */
function keptToStories(a: CustomerFile, b: CustomerFile, names: Names) {
  const own = (a.stories ?? []).map(({ id }) => id);
  const isNew = (b.stories ?? []).some(({ id }) => !own.includes(id));
  const edits: Edit[] = [];
  const copies: Consent[] = [];
  const limited: string[] = [];
  for (const [index, record] of isNew ? (a.consent ?? []).entries() : []) {
    const isWide = isYes(record) && isCompanys(record) && record.stories === undefined;
    if (!isWide || nameUses(record).length === record.uses.length) continue;
    edits.push({ op: 'set', path: ['consent', index, 'stories'], value: own });
    limited.push(record.id);
    if (nameUses(record).length === 0) continue;
    const copy = named({ ...record, uses: nameUses(record) }, `${record.id}-name`, names);
    copies.push(copy);
    // A newer letter in place of the record is in place of the copy, too.
    for (const [at, { replaces }] of (a.consent ?? []).entries())
      if (replaces?.includes(record.id))
        edits.push({ op: 'append', path: ['consent', at, 'replaces'], value: copy.id });
  }
  return { edits, copies, limited };
}

/** The refusals of one file which a yes of the other would overcome, said again on the day of that yes. */
const repeats = (
  { consent: granted = [] }: CustomerFile,
  refusing: readonly Consent[],
  names: Names,
): readonly Consent[] =>
  refusing.flatMap((refusal) => {
    if (!isRefusal(refusal) || !isCompanys(refusal)) return [];
    const against = granted.filter(
      (grant) => grant.status === 'granted' && isCompanys(grant) && !overrules(refusal, grant),
    );
    const uses = refusal.uses.filter(
      (use) => against.some((grant) => grant.uses.includes(use)) && !isOvercome(refusal, use, refusing, names.today),
    );
    if (uses.length === 0) return [];
    const day = against.flatMap(({ granted_on }) => granted_on ?? []).reduce((a, b) => (a > b ? a : b), '');
    const again = mayAskAgainOn(refusal, names.policy);
    const on = refusal.status === 'declined' ? { declined_on: day } : { withdrawn_on: day };
    const record = { ...refusal, uses, ...on, ...(again !== undefined && { ask_again_on: again }) };
    return [named(record, `${refusal.id}-again`, names)];
  });

/** Says that the file itself has a later yes to the whole of a use, which has not ended. */
const isOvercome = (refusal: Consent, use: Use, records: readonly Consent[], today: Day): boolean =>
  records.some(
    (grant) =>
      grant.status === 'granted' &&
      isCompanys(grant) &&
      grant.uses.includes(use) &&
      grant.audience === 'public' &&
      (grant.attribution ?? 'named') === 'named' &&
      [grant.stories, grant.territories, grant.places].every((limit) => limit === undefined) &&
      !hasEnded(grant, today) &&
      !overrules(refusal, grant),
  );
