// What may happen to the files of a repository between two runs, for the laws of what runs keep.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { ENV, type Staged } from '../io/repository.ts';

/** Later than every file, so that stamps count at once. */
export const later = (): number => Date.now() + 10_000;

export const FILES = ['index.md', 'about.md', 'docs/team.md', 'docs/more.md', 'docs/deep/a.md', 'out/b.md', 'é.md'];
const file = fc.constantFrom(...FILES);

/** What may happen between two runs. Each edit gives a file another size: a real second passes before a stamp counts. */
export const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('edit' as const), file }) },
  fc.record({ do: fc.constantFrom('drop' as const, 'link' as const, 'folder' as const, 'repository' as const), file }),
  fc.record({ do: fc.constantFrom('assume-unchanged' as const, 'skip-worktree' as const), file }),
  fc.record({ do: fc.constant('move' as const), file, to: file }),
  fc.record({
    do: fc.constant('ignore' as const),
    file: fc.constantFrom('.gitignore', 'docs/.gitignore', '.git/info/exclude'),
  }),
  fc.record({
    do: fc.constantFrom('add' as const, 'commit' as const, 'attributes' as const, 'link-folder' as const),
    file,
  }),
);
export type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

/** A setting that runs a program leaves this file. */
export const TRAP = 'trapped';

export function happen(site: Staged, one: Event, added = 'x'): void {
  const at = join(site.root, one.file);
  const trap = `touch ${join(site.top, TRAP)}; cat`;
  const clear = (): void => {
    rmSync(at, { recursive: true, force: true });
    mkdirSync(dirname(at), { recursive: true });
  };
  const quietly = (...args: readonly string[]): void => {
    try {
      site.git(...args);
    } catch {
      // A file that git does not track has no flags, and a folder that is a link holds nothing to add.
    }
  };
  const acts: Readonly<Record<Event['do'], () => void>> = {
    edit: () => {
      if (readable(at)) appendFileSync(at, added);
      else site.put(one.file, 'new');
    },
    drop: () => rmSync(at, { recursive: true, force: true }),
    link: () => {
      clear();
      symlinkSync('index.md', at);
    },
    folder: () => {
      clear();
      site.put(`${one.file}/inside.md`, 'inside');
    },
    repository: () => {
      clear();
      execFileSync('git', ['init', '--quiet', at], { env: ENV });
      execFileSync('git', ['-C', at, 'config', 'core.fsmonitor', trap], { env: ENV });
    },
    'assume-unchanged': () => quietly('update-index', '--assume-unchanged', join('site', one.file)),
    'skip-worktree': () => quietly('update-index', '--skip-worktree', join('site', one.file)),
    move: () => {
      const to = join(site.root, 'to' in one ? one.to : 'moved.md');
      if (!readable(at) || existsSync(to)) return;
      mkdirSync(dirname(to), { recursive: true });
      renameSync(at, to);
    },
    ignore: () => {
      const where = one.file.startsWith('.git/') ? join(site.repository, one.file) : at;
      mkdirSync(dirname(where), { recursive: true });
      appendFileSync(where, 'out/\nmore.md\n');
    },
    add: () => quietly('add', '--all', '--force'),
    commit: () => quietly('commit', '--quiet', '--allow-empty', '--message', 'more'),
    attributes: () => {
      site.git('config', 'filter.trap.clean', trap);
      site.put('.gitattributes', '*.md filter=trap\n');
    },
    'link-folder': () => {
      rmSync(join(site.root, 'docs'), { recursive: true, force: true });
      symlinkSync('out', join(site.root, 'docs'));
    },
  };
  try {
    acts[one.do]();
  } catch (error) {
    // A file stands where a folder would have to be, or a link leads nowhere.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

const readable = (at: string): boolean => existsSync(at) && !readdirOf(at);
function readdirOf(at: string): boolean {
  try {
    return readdirSync(at).length >= 0;
  } catch {
    return false;
  }
}

/** Dates all files below a folder back, so that git need not read any of them again. */
export function age({ root }: Pick<Staged, 'root'>): void {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !entry.parentPath.includes('.git'))
      utimesSync(join(entry.parentPath, entry.name), 1, 1_700_000_000);
}
