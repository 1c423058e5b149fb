// One way to write: the callers of node's functions that change a disk.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CHANGES =
  /^(?:append|chmod|chown|copyFile|cp|createWrite|fchmod|fchown|ftruncate|futimes|lchown|link|lutimes|mkd|mkdtemp|open|rename|rm|symlink|truncate|unlink|utimes|write)/;
/** These open files for reading only. */
const READERS = ['folder.ts'];

test('only the writers change a disk, and they are in io and cache', () => {
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|js)$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => {
      const named = readFileSync(`src/${file}`, 'utf8').match(/import \{([^}]*)\} from 'node:fs'/)?.[1] ?? '';
      return named.split(/[\s,]+/).some((name) => CHANGES.test(name) && name !== 'opendirSync');
    })
    .filter((file) => !READERS.some((reader) => file === `io/files/${reader}`));
  expect(writers.sort()).toEqual([
    'cache/last-edit.ts',
    'cache/private-folder.ts',
    'cache/store.ts',
    'io/files/change-files.ts',
    'io/files/copy-aside.ts',
    'io/files/drafts.ts',
    'io/files/lock.ts',
    'io/files/published.ts',
    'io/files/replace-folder.ts',
    'io/files/write-output.ts',
    'io/files/write.ts',
    'io/git/attributes.ts',
    'io/git/merge-file.ts',
    'io/git/print-page.ts',
    'io/git/stat-index.ts',
  ]);
});

test("nobody imports node's file system otherwise than by the names of its functions", () => {
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|js)$/.test(file))
    .filter((file) =>
      /(?:\* as|import \w+,? )[^;\n]*'node:fs|fs\/promises|import\(['"]node:fs|require\(/.test(
        readFileSync(`src/${file}`, 'utf8'),
      ),
    )
    .filter((file) => !file.includes('.generated.'));
  expect(others).toEqual([]);
});
