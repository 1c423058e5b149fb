import type { Customer } from '../model/customer.ts';
import { commandLine } from '../text/command-line.ts';
import { textHash } from '../text/hash.ts';
import type { MutationPlan } from './mutation.ts';

/** An approval of the words of an asset. */
export interface ApprovalWish {
  /** The asset's id. */
  readonly asset: string;
  /** The words that they saw; undefined for the words in the file. */
  readonly words: string | undefined;
}

/** Records the hash of the words, so that a later change of them is noticed. White space does not count. */
export function planApproval({ id: customer, data }: Customer, { asset: wanted, words }: ApprovalWish): MutationPlan {
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
  const next = status === 'draft' ? { next: commandLine`refs place ${customer} ${wanted}` } : {};
  if (approved === hash) return { edits: [], sentence: `the words of ${what} are approved already`, ...next };
  return {
    edits: [{ op: 'set', path: ['assets', index, 'approved_text_sha256'], value: hash }],
    sentence: `approved the words of ${what}`,
    notes: [`“${text}”`, ...(approved === undefined ? [] : ['they take the place of other words, approved before'])],
    ...next,
  };
}
