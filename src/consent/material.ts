import type { Policy } from '../model/config.ts';
import type { Advocate, Asset, CustomerFile, Use } from '../model/customer.ts';
import type { AssetFiles } from '../model/library.ts';
import { isActivity } from '../model/use.ts';
import { isLibraryPath } from '../text/file-reference.ts';
import { textHash } from '../text/hash.ts';
import { type ConsentQuestion, serves } from './coverage.ts';

/**
 * Says that the material exists already, so that the use takes nobody's time. It is a live or approved asset of the use.
 * It has to fit the advocate, story, audience and territory. Words have to be approved, and unchanged since. A file has
 * to have been approved, and so has what was made from another asset. An engagement always takes time.
 */
export function hasMaterial(
  data: CustomerFile,
  advocate: Advocate,
  asked: ConsentQuestion,
  { regions }: Policy,
): boolean {
  if (isActivity(asked.use)) return false;
  return materialOf(data, asked.use).some(
    ({ advocate: speaker, audience = 'public', ...asset }) =>
      (speaker === undefined || speaker === advocate.id) && serves({ ...asset, audience }, asked, regions),
  );
}

// Hashing words is slow, and the same assets are asked about for each advocate.
const MATERIAL_OF = new WeakMap<CustomerFile, Map<Use, readonly Asset[]>>();

/** The assets of a use that exist: approved, and not made from an original that is not live. */
export function materialOf(data: CustomerFile, use: Use): readonly Asset[] {
  const known = MATERIAL_OF.get(data) ?? new Map<Use, readonly Asset[]>();
  MATERIAL_OF.set(data, known);
  const found = known.get(use) ?? usableAssets(data).filter((asset) => asset.use === use);
  known.set(use, found);
  return found;
}

function usableAssets({ assets = [] }: CustomerFile): readonly Asset[] {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const isOfLive = ({ derived_from }: Asset): boolean =>
    derived_from === undefined || byId.get(derived_from)?.status === 'live';
  return assets.filter((asset) => isOfLive(asset) && isUsableMaterial(asset));
}

function isUsableMaterial(asset: Asset): boolean {
  const { use, status, file, derived_from, approved_text_sha256 } = asset;
  if (status === 'retired') return false;
  if (file !== undefined && !isFileOnRecord(asset)) return false;
  if (derived_from !== undefined && !isResultApproved(asset)) return false;
  if (approved_text_sha256 !== undefined) return isApproved(asset);
  return use !== 'quote' && status === 'live';
}

/** Says that the words of an asset are on record, and are those that were approved. */
export const isApproved = ({ text, approved_text_sha256: approved }: Asset): boolean =>
  text !== undefined && approved !== undefined && textHash(text) === approved;

/**
 * Says that the hash of an approved file is on record, and that the file lies where it can be compared. A reference to
 * a file elsewhere shows nothing about its bytes.
 */
export const isFileOnRecord = ({ file, approved_file_sha256: approved }: Asset): boolean =>
  file !== undefined && approved !== undefined && isLibraryPath(file);

/** Says that what an asset made from another one consists of was approved itself: its words, its file, or both. */
export const isResultApproved = (asset: Asset): boolean =>
  (asset.text !== undefined || asset.file !== undefined) &&
  (asset.text === undefined || isApproved(asset)) &&
  (asset.file === undefined || asset.approved_file_sha256 !== undefined);

/**
 * Says that the file of an asset is another one than was approved. A file that is not there is not compared, nor one
 * outside of the library, nor one whose hash is not on record.
 */
export function hasChangedFile({ file, approved_file_sha256: approved }: Asset, files: AssetFiles): boolean {
  if (file === undefined || approved === undefined || !isLibraryPath(file)) return false;
  const found = files.hashOf(file);
  return 'sha256' in found && found.sha256 !== approved;
}
