import { posix } from 'node:path';
import type { Change } from '../model/change.ts';
import type { Customer } from '../model/customer.ts';
import { isLibraryPath } from '../text/file-reference.ts';
import { below, ROOT, whole } from './difference.ts';
import { isSettled } from './is-looser.ts';

/**
 * The changes of bytes in files that assets name. No customer's file shows them, so a picture could be another one under
 * an approval that stays as it was. A draft that nobody relies on is only to be looked at.
 */
export const assetFileChanges = (customers: readonly Customer[], changed: ReadonlySet<string>): readonly Change[] =>
  customers
    .filter(({ broken }) => !broken)
    .flatMap(({ id: customer, file, data }) =>
      (data.assets ?? []).flatMap((asset, index): readonly Change[] => {
        const named = asset.file;
        if (named === undefined || !isLibraryPath(named) || !changed.has(posix.normalize(named))) return [];
        const isRelied = isSettled(asset) || asset.approved_file_sha256 !== undefined;
        const paths = below(ROOT, 'assets', index, 'file');
        const label = `the bytes of ${named}, the file of ${asset.use} "${asset.id}"`;
        const difference = whole(isRelied ? 'evidence-changed' : 'text-changed', {
          label,
          paths,
          before: named,
          after: named,
        });
        return [{ ...difference, customer, side: 'head', file, path: paths.head }];
      }),
    );

/** Says that a change is one of the bytes of a file. */
export const isOfBytes = ({ paths: { head } }: Pick<Change, 'paths'>): boolean =>
  head.length === 3 && head[0] === 'assets' && head[2] === 'file';
