// Git LFS leaves a pointer where a file is not fetched: a few lines with the SHA-256 of the file. A logo is known by it on
// either side, and an office file or PDF that is not there is no pass.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nordlicht } from '../../src/rules/content-example.ts';
import { pointedHash } from '../../src/text/git-lfs.ts';
import { ENV, type Staged, stageLibrary } from '../io/repository.ts';
import { play } from '../transcripts/play.ts';

const LOGO = Buffer.from('the bytes of a mark');
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const pointerTo = (bytes: Uint8Array): Buffer =>
  Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${hashOf(bytes)}\nsize ${bytes.length}\n`);

let library: Staged;
let site: Staged;
beforeEach(() => {
  library = stageLibrary('library');
  site = stageLibrary('site');
  const file = { name: 'Nordlicht Robotics', consent: '[]', mentions: '{ logos: [assets/mark.png] }' };
  library.put('customers/nordlicht.yaml', nordlicht(file));
});
afterEach(() => {
  library.strike();
  site.strike();
});

async function run(argv: readonly string[]) {
  const env = { ...ENV, PATH: ENV.PATH ?? '', XDG_CACHE_HOME: join(site.top, 'caches') };
  const { exit, said } = await play([...argv, '--library', library.root], { cwd: site.top, env });
  return { exit, said: said.map(({ text }) => text).join('') };
}

const SIDES = [
  ['the library', pointerTo(LOGO), LOGO],
  ['the content', LOGO, pointerTo(LOGO)],
  ['both', pointerTo(LOGO), pointerTo(LOGO)],
] as const;

test.each(SIDES)('a logo is found by its bytes where they are not fetched in %s', async (_, known, shown) => {
  library.put('assets/mark.png', known);
  site.put('img/partner-07.png', shown);
  for (const more of [[], [], ['--no-cache']]) {
    expect(await run(['scan', site.root, '--format', 'concise', ...more])).toEqual({
      exit: 1,
      said: expect.stringContaining('img/partner-07.png'),
    });
  }
});

test.each([
  ['fetched', pointerTo(LOGO), LOGO],
  ['put into Git LFS', LOGO, pointerTo(LOGO)],
])('a logo that is %s since a revision is nothing new', async (_, before, now) => {
  library.put('assets/mark.png', LOGO);
  site.put('img/partner-07.png', before);
  site.put('index.md', '![](img/partner-07.png)\n');
  site.commit();
  site.put('img/partner-07.png', now);
  expect(await run(['scan', site.root])).toMatchObject({ exit: 1 });
  expect(await run(['scan', site.root, '--since', 'HEAD'])).toMatchObject({ exit: 0 });
});

test('another logo than the known one is no finding', async () => {
  library.put('assets/mark.png', pointerTo(LOGO));
  site.put('img/partner-07.png', pointerTo(Buffer.from('another mark')));
  expect(await run(['scan', site.root])).toMatchObject({ exit: 0 });
});

test.each(['deck.pptx', 'paper.pdf', 'list.xlsx'])('%s that is not fetched is not read', async (file) => {
  library.put('assets/mark.png', LOGO);
  site.put(file, pointerTo(LOGO));
  const { exit, said } = await run(['scan', site.root]);
  expect(exit).toBe(1);
  expect(said).toContain('git lfs pull');
});

test.each([
  ['approved', LOGO, 0],
  ['other', Buffer.from('another mark'), 1],
])('check knows the %s bytes of a logo by their pointer', async (_, bytes, exit) => {
  library.put('assets/mark.png', pointerTo(bytes));
  const asset = `[{ id: mark, use: logo, file: assets/mark.png, approved_file_sha256: ${hashOf(LOGO)} }]`;
  library.put('customers/nordlicht.yaml', nordlicht({ assets: asset }));
  expect(await run(['check'])).toMatchObject({ exit });
});

test('only a whole pointer of a known version has a hash', () => {
  const pointer = pointerTo(LOGO).toString();
  expect(pointedHash(Buffer.from(pointer))).toBe(hashOf(LOGO));
  for (const other of [pointer.slice(1), `${pointer}more`, pointer.replace('/v1', '/v9'), pointer.repeat(9)])
    expect(pointedHash(Buffer.from(other))).toBeUndefined();
});
