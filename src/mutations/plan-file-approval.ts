import type { Asset, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import type { MutationPlan } from './mutation.ts';
import { type ApprovalWish, approvalEdits, lackingProof } from './plan-approval.ts';

/** An approval of the file of an asset. */
export interface FileApprovalWish extends Omit<ApprovalWish, 'words'> {
  /** The file whose hash was made, as the asset named it then. */
  readonly file: string;
  readonly sha256: string;
}

/**
 * Records the hash of a file, so that a change of its bytes is noticed, and who approved it with what proof. What
 * vouched for another file is removed, unless it vouches for words as well.
 */
export function planFileApproval({ id: customer, data }: Customer, wish: FileApprovalWish, today: Day): MutationPlan {
  const { asset: wanted, file, sha256, by, on, evidence } = wish;
  const index = (data.assets ?? []).findIndex(({ id }) => id === wanted);
  const asset = data.assets?.[index];
  const what = `the file of ${asset?.use ?? 'asset'} "${wanted}"`;
  if (asset?.file !== file) {
    return {
      refused: `${what} is another one now: "${asset?.file ?? 'none'}"`,
      hint: 'look at it, and run this again',
    };
  }
  const { status = 'draft', approved_file_sha256: approved, approved_text_sha256: words } = asset;
  const isSame = approved === sha256;
  const kept: Partial<Asset> = isSame || words !== undefined ? asset : {};
  const record = {
    approved_file_sha256: sha256,
    approved_by: by ?? kept.approved_by,
    approved_on: on ?? kept.approved_on ?? (isSame ? undefined : today),
    approval_evidence: evidence ?? kept.approval_evidence,
  };
  const edits = approvalEdits(asset, index, record);
  const next = status === 'draft' ? { next: commandLine`refs place ${customer} ${wanted}` } : {};
  if (edits.length === 0) return { edits, sentence: `${what} is approved already`, ...next };
  return {
    edits,
    sentence: `approved ${what}`,
    notes: [
      `${file}, SHA-256 ${sha256}`,
      ...(approved === undefined || isSame ? [] : ['it takes the place of another file, approved before']),
      ...lackingProof(record),
    ],
    ...next,
  };
}
