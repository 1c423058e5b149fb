// The law of `scan --since`: what is new is what a scan of everything finds now and did not find then, though only the
// files that decide it are read.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nordlicht } from '../../src/rules/content-example.ts';
import { contentHash } from '../../src/text/hash.ts';
import { ENV, type Staged, stageLibrary } from '../io/repository.ts';
import { runs } from '../properties.ts';
import { play } from '../transcripts/play.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>\n';
const OTHER = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M1 1h3v3z"/></svg>\n';
const ASSETS =
  '[{ id: line, use: name, status: live, placements: [{ where: about, since: 2026-03-01 }, { where: team, since: 2026-03-01 }] }]';

const LINES = [
  'Nobody.',
  'With Nordlicht Robotics.',
  'With Brackwater Outfitters.',
  '![](/img/a.svg)',
  '![](/img/a.svg)',
];
const PAGES = ['index.md', 'about.md', 'about/index.md', 'team.md', 'docs/team.md', 'docs/more.md'];

const page = fc.option(
  fc.array(fc.constantFrom(...LINES), { maxLength: 3 }).map((lines) => `${lines.join('\n\n')}\n`),
  { nil: undefined, freq: 3 },
);
const image = fc.constantFrom(LOGO, OTHER, OTHER, undefined);
const tree = fc.record({
  ...Object.fromEntries(PAGES.map((file) => [file, page])),
  ...Object.fromEntries(['img/a.svg', 'img/b.svg', 'old/a.svg'].map((file) => [file, image])),
  'kept.md': fc.constant('With Brackwater Outfitters.\n'),
}) as fc.Arbitrary<Readonly<Record<string, string | undefined>>>;

/** A tree, and a later one that keeps about half of its files, and may have moved a page. */
const change = fc
  .record({
    ...{ before: tree, other: tree, isKept: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }) },
    move: fc.option(fc.tuple(fc.constantFrom(...PAGES), fc.constantFrom(...PAGES))),
  })
  .map(({ before, other, isKept, move }) => {
    const after: Record<string, string | undefined> = Object.fromEntries(
      Object.keys(before).map((file, at) => [file, (isKept[at] || file.startsWith('docs') ? before : other)[file]]),
    );
    const [from = '', to = ''] = move ?? [];
    return { before, after: move === null ? after : { ...after, [from]: undefined, [to]: before[from] } };
  });

function put({ root, put: write }: Staged, files: Readonly<Record<string, string | undefined>>): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const [file, text] of Object.entries(files)) if (text !== undefined) write(file, text);
}

/** The findings that count, without their lines, which move. */
async function scan(stage: Staged, library: Staged, ...more: readonly string[]): Promise<readonly string[]> {
  const argv = ['scan', stage.root, '--library', library.root, '--unregistered', '--format', 'json', ...more];
  const env = { ...ENV, PATH: ENV.PATH ?? '', XDG_CACHE_HOME: join(stage.top, 'caches') };
  const { said } = await play(argv, { cwd: stage.repository, env });
  const { diagnostics } = JSON.parse(said.map(({ to, text }) => (to === 'out' ? text : '')).join(''));
  return diagnostics.map(({ rule, file, message }: Readonly<Record<string, string>>) => `${rule} ${file} ${message}`);
}

type Tree = Readonly<Record<string, string | undefined>>;

/** The new paths of files that are gone, where one that came has the same text, by the old ones. */
function movesOf(before: Tree, after: Tree): ReadonlyMap<string, string> {
  const only = (one: Tree, other: Tree) =>
    Object.keys(one)
      .filter((file) => one[file] !== undefined && other[file] === undefined)
      .toSorted();
  const came = only(after, before);
  const moves = new Map<string, string>();
  for (const file of only(before, after)) {
    const at = came.findIndex((other) => after[other] === before[file]);
    const [to] = at === -1 ? [] : came.splice(at, 1);
    if (to !== undefined) moves.set(file, to);
  }
  return moves;
}

function atNewPlace(found: string, moves: ReadonlyMap<string, string>): string {
  const [rule, file = '', ...message] = found.split(' ');
  return [rule, moves.get(file) ?? file, ...message].join(' ');
}

function without(found: readonly string[], before: readonly string[]): readonly string[] {
  const rest = [...before];
  return found.filter((one) => {
    const at = rest.indexOf(one);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

test('what is new since a revision is what a whole scan finds now and did not find then', async () => {
  const [library, site] = [stageLibrary('library'), stageLibrary('site')];
  const mentions = `{ logos: [${contentHash(Buffer.from(LOGO))}] }`;
  library.put('customers/nordlicht.yaml', nordlicht({ assets: ASSETS, mentions }));
  library.put('customers/brackwater.yaml', nordlicht({ name: 'Brackwater Outfitters', consent: '[]' }));
  library.commit();
  const law = async ({ before, after }: typeof change extends fc.Arbitrary<infer Change> ? Change : never) => {
    put(site, before);
    site.commit();
    const then = await scan(site, library);
    put(site, after);
    const moved = then.map((one) => atNewPlace(one, movesOf(before, after)));
    const wanted = without(await scan(site, library), moved);
    expect((await scan(site, library, '--since', 'HEAD')).toSorted()).toEqual(wanted.toSorted());
    expect((await scan(site, library, '--since', 'HEAD', '--no-cache')).toSorted()).toEqual(wanted.toSorted());
  };
  try {
    await fc.assert(fc.asyncProperty(change, law), { numRuns: runs(12) });
  } finally {
    library.strike();
    site.strike();
  }
});
