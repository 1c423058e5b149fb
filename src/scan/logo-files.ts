import type { Asset, Customer, CustomerFile } from '../model/customer.ts';
import type { AssetFiles, OmittedFile } from '../model/library.ts';
import { isSha256, logoFile } from '../model/logo-file.ts';
import { isLibraryPath } from '../text/file-reference.ts';
import { addTo } from '../text/groups.ts';
import type { AddressTerm } from './find-addresses.ts';
import type { ScannedCustomer } from './terms.ts';

/** Hashes the files of a library that hold the logos of a customer. */
export const libraryLogoHashes = (file: CustomerFile, files: AssetFiles | undefined): readonly string[] =>
  [...mentionedFiles(file), ...(file.assets ?? []).flatMap(assetFile)].flatMap((path) => {
    const hash = files?.hashOf(path);
    return hash !== undefined && 'sha256' in hash ? [hash.sha256] : [];
  });

/**
 * Adds the customer files that name a logo whose file cannot be read, so that nobody looks for its bytes. An asset that
 * is retired, or approved by its hash, needs no file.
 */
export function withLostLogos(
  unsearched: readonly OmittedFile[],
  customers: readonly Customer[],
  files: AssetFiles | undefined,
): readonly OmittedFile[] {
  const known = new Set(unsearched.map(({ file }) => file));
  const lost = customers.flatMap(({ file, data }) => {
    const why = known.has(file) ? undefined : lostLogo(data, files);
    return why === undefined ? [] : [{ file, why }];
  });
  return lost.length === 0 ? unsearched : [...unsearched, ...lost].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Says of the first logo whose file cannot be read why not. */
function lostLogo(file: CustomerFile, files: AssetFiles | undefined): string | undefined {
  const needed = (file.assets ?? []).filter(needsFile).flatMap(assetFile);
  for (const path of [...mentionedFiles(file), ...needed]) {
    if (needed.includes(path) && !isLibraryPath(path))
      return `its logo "${path}" is kept elsewhere, and has no approved_file_sha256`;
    const hash = files?.hashOf(path);
    if (hash !== undefined && 'refused' in hash)
      return `there is no logo "${path}" in the library: ${hash.refused.message}`;
  }
  return undefined;
}

const mentionedFiles = ({ mentions }: CustomerFile): readonly string[] =>
  (mentions?.logos ?? []).flatMap((logo) => logoFile(logo) ?? []);

const assetFile = ({ use, file }: Asset): readonly string[] => (use === 'logo' && file !== undefined ? [file] : []);

const needsFile = ({ status, approved_file_sha256 }: Asset): boolean =>
  status !== 'retired' && approved_file_sha256 === undefined;

/** The known logos of customers, by the SHA-256 of their files. */
export function logoHashes(customers: readonly ScannedCustomer[]): ReadonlyMap<string, readonly AddressTerm[]> {
  const logos = new Map<string, AddressTerm[]>();
  for (const { id: customer, file, logoHashes: ofLibrary = [] } of customers) {
    const known = [
      ...ofLibrary.map((sha256) => ({ sha256, term: sha256 })),
      ...(file.mentions?.logos ?? []).flatMap((logo) => {
        if (typeof logo === 'string') return isSha256(logo) ? [{ sha256: logo, term: logo }] : [];
        return logo.sha256 === undefined ? [] : [{ sha256: logo.sha256, term: logo.file ?? logo.sha256 }];
      }),
      ...(file.assets ?? []).flatMap(({ id, use, approved_file_sha256: sha256 }) =>
        use === 'logo' && sha256 !== undefined ? [{ sha256, term: id }] : [],
      ),
    ];
    for (const { sha256, term } of known) addTo(logos, sha256.toLowerCase(), { customer, term });
  }
  return logos;
}
