import { posix } from 'node:path';
import type { Change } from '../model/change.ts';
import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import { isLibraryPath } from '../text/file-reference.ts';
import { below, ROOT, whole } from './difference.ts';
import { isSettled } from './is-looser.ts';

/** Tells of a file beside the customers whether its bytes are other ones. */
type ChangedFiles = Pick<ReadonlySet<string>, 'has'>;

/**
 * The changes of bytes in files that assets name. No customer's file shows them, so a picture could be another one under
 * an approval that stays as it was. A draft that nobody relies on is only to be looked at.
 */
export const assetFileChanges = (customers: readonly Customer[], changed: ChangedFiles): readonly Change[] =>
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

/**
 * The changes of bytes in the templates of what is published. The config does not show them, so that a list could say
 * anything under an entry that stays as it was.
 */
export const templateChanges = ({ publish, file }: Config, changed: ChangedFiles): readonly Change[] =>
  publish.flatMap(({ to, template }, index): readonly Change[] => {
    if (template === undefined || !changed.has(posix.normalize(template))) return [];
    const paths = below(ROOT, 'publish', index, 'template');
    const label = `the bytes of ${template}, the template of publish to ${to}`;
    const difference = whole('policy-loosened', { label, paths, before: template, after: template });
    return [{ ...difference, customer: null, side: 'head', file, path: paths.head }];
  });

/** Says that a change is one of the bytes of a file. */
export const isOfBytes = ({ paths: { head } }: Pick<Change, 'paths'>): boolean =>
  head.length === 3 &&
  ((head[0] === 'assets' && head[2] === 'file') || (head[0] === 'publish' && head[2] === 'template'));
