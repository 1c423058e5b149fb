import type { Asset, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { textHash } from '../text/hash.ts';
import { valueIn } from '../values/equality.ts';
import type { MutationPlan } from './mutation.ts';

/** An approval of the words of an asset. */
export interface ApprovalWish {
  /** The asset's id. */
  readonly asset: string;
  /** The words that they saw; undefined for the words in the file. */
  readonly words: string | undefined;
  /** Who approved them, on which day, and where the proof is kept. */
  readonly by?: string | undefined;
  readonly on?: Day | undefined;
  readonly evidence?: string | undefined;
}

/**
 * Records the hash of the words, so that a later change of them is noticed, and who approved them with what proof. White
 * space does not count. What vouched for other words is removed.
 */
export function planApproval({ id: customer, data }: Customer, wish: ApprovalWish, today: Day): MutationPlan {
  const { asset: wanted, words, by, on, evidence } = wish;
  const index = (data.assets ?? []).findIndex(({ id }) => id === wanted);
  const asset = data.assets?.[index];
  const what = `${asset?.use ?? 'asset'} "${wanted}"`;
  if (asset?.text === undefined) {
    return { refused: `${what} has no words that could be approved`, hint: 'write them under "text" first' };
  }
  const { text, status = 'draft', approved_text_sha256: approved } = asset;
  const hash = textHash(text);
  if (words !== undefined && textHash(words) !== hash) {
    const refused = `the words of ${what} are others: the file says "${text}", and they saw "${words}"`;
    return { refused, hint: 'put the approved words into the file first, or have these approved' };
  }
  const kept: Partial<Asset> = approved === hash ? asset : {};
  const next = status === 'draft' ? { next: commandLine`refs place ${customer} ${wanted}` } : {};
  const record = {
    approved_text_sha256: hash,
    approved_by: by ?? kept.approved_by,
    approved_on: on ?? kept.approved_on ?? (approved === hash ? undefined : today),
    approval_evidence: evidence ?? kept.approval_evidence,
  };
  const edits = approvalEdits(asset, index, record);
  if (edits.length === 0) return { edits, sentence: `the words of ${what} are approved already`, ...next };
  return {
    edits,
    sentence: `approved the words of ${what}`,
    notes: [
      `“${text}”`,
      ...(approved === undefined || approved === hash ? [] : ['they take the place of other words, approved before']),
      ...lackingProof(record),
    ],
    ...next,
  };
}

/** Notes on what does not vouch for an approval yet. */
export const lackingProof = ({
  approved_by,
  approval_evidence,
}: Readonly<Record<'approved_by' | 'approval_evidence', string | undefined>>): readonly string[] => [
  ...(approved_by === undefined ? ['nobody is named: --by'] : []),
  ...(approval_evidence === undefined ? ['no evidence is on record: --evidence'] : []),
];

/** The edits that write the record of an approval into an asset. What is undefined is removed. */
export const approvalEdits = (
  asset: Asset,
  index: number,
  record: Readonly<Record<string, string | undefined>>,
): readonly Edit[] =>
  Object.entries(record).flatMap(([key, value]): readonly Edit[] => {
    const path: Path = ['assets', index];
    const old = valueIn(asset, key);
    if (old === value) return [];
    return [value === undefined ? { op: 'remove', path: [...path, key] } : { op: 'set', path: [...path, key], value }];
  });
