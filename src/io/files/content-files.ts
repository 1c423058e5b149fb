import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { contentHash } from '../../text/hash.ts';
import { late } from '../../text/late.ts';
import { folderEntries, isFolder, stampFrom, withOpened } from './folder.ts';
import { gitRoot } from './git-root.ts';
import { type PathState, stateOf } from './path-states.ts';
import { hasStamp, indexFinder, NUMBERS_PER_STAMP } from './stamps.ts';

/** A file of content. */
export interface ContentFile {
  /** The path from the root, with `/`. */
  readonly file: string;
  /** With the same stamp it has the same content; empty where only the content can tell. */
  readonly stamp: string;
  /** The index among the kept files, where it has the stamp of that one. */
  readonly kept?: number;
}

/** The files that an earlier run listed, sorted by their paths, with their packed stamps. */
export interface KeptFiles {
  readonly files: readonly string[];
  /** Gives the file at an index, without reading all. */
  fileAt(index: number): string;
  readonly numbers: Float64Array;
  /** The folders in which nothing but kept files and folders was found, by their paths. */
  readonly folders?: ReadonlyMap<string, KeptFolder>;
  /** The indexes of those that may have another stamp, in order; undefined where any may. */
  readonly unlike?: readonly number[] | undefined;
}

/** A folder of an earlier walk that held nothing but what was listed. */
export interface WalkedFolder {
  readonly folder: string;
  /** With the same state it has the same names; undefined where that cannot tell. */
  readonly state: string | undefined;
  /** Tells the names in it from others. */
  readonly names: string;
  /** Tells the patterns that hold in it from others. */
  readonly patterns: string;
  /** True where it has patterns of its own. */
  readonly hasPatterns: boolean;
  /** The names of the folders in it. */
  readonly folders: readonly string[];
  /** The number of files in it. */
  readonly count: number;
}

/** A folder of an earlier walk, with its files as ranges of indexes among the kept ones. */
export interface KeptFolder extends WalkedFolder {
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** The parts of a listing that come from git, and from an earlier one. */
interface ListingOptions {
  /** The files of git's index. */
  readonly indexed?: readonly string[];
  /** The path of that index. */
  readonly index?: string | undefined;
  readonly kept?: KeptFiles;
  readonly now?: number;
}

/** Something that was not listed, and the reason, as a clause. */
export interface LeftOutContent {
  readonly file: string;
  readonly why: string;
  /** True where it holds nothing that git would track here: a link, a pipe, a repository of its own. */
  readonly isNoContent?: true;
}

/** The files below some paths that git would track. */
export interface ContentListing {
  /** Sorted by their paths. */
  readonly files: readonly ContentFile[];
  /** Those of them that are none of the kept ones, sorted by their paths. */
  readonly fresh: readonly ContentFile[];
  /** Says of each kept file if it is there, and has its stamp. */
  readonly isSame: Uint8Array;
  /** The folders that held nothing but what was listed. */
  readonly folders: readonly WalkedFolder[];
  /** True where each folder is as it was kept. */
  readonly isAsKept: boolean;
  /** The states of the folders that were read, and of the patterns that hold in them; undefined where one cannot tell. */
  readonly states: readonly PathState[] | undefined;
  /** Sorted by their paths. What git ignores is not among them. */
  readonly leftOut: readonly LeftOutContent[];
}

/** The most files that are listed. */
const MAX_FILES = 500_000;
/** The most bytes of a file with patterns to ignore. */
const MAX_IGNORE_BYTES = 1024 ** 2;

/**
 * Lists the files below paths that git would track: all but the ignored ones, and those of its index. Paths are from the
 * root, and a path that is named is listed even if git ignores it. Links are not followed. Never throws.
 */
export function listContent(root: string, paths: readonly string[], options: ListingOptions = {}): ContentListing {
  const { kept = NOTHING_KEPT, now = Date.now() } = options;
  const walk = new ContentWalk(root, kept, now);
  for (const path of paths) walk.start(path);
  const folders = paths.map(plainPath);
  // A kept folder holds nothing but what was listed, so that git's index adds nothing to a walk of those alone.
  if (!walk.isAsKept && options.index !== undefined) walk.state(options.index);
  const indexed = walk.isAsKept ? [] : (options.indexed ?? []);
  for (const file of indexed) if (folders.some((folder) => isBelow(file, folder))) walk.addIndexed(file);
  return walk.listing();
}

const NOTHING_KEPT: KeptFiles = { files: [], fileAt: () => '', numbers: new Float64Array() };

const plainPath = (path: string): string =>
  path
    .replace(/^(?:\.\/+)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');

const isBelow = (file: string, folder: string): boolean =>
  folder === '' || file === folder || file.startsWith(`${folder}/`);

/** The patterns of one folder. */
interface IgnoreRules {
  /** The path of the root from the folder, with a slash, where the folder lies above it; empty otherwise. */
  readonly before: string;
  /** Its lines. */
  readonly text: string;
  /** The length of what the path of a file has more than its path from the folder. */
  readonly skip: number;
  readonly rules: Ignore;
}

/** A folder that is still to be read. */
interface OpenFolder {
  readonly file: string;
  readonly chain: readonly IgnoreRules[];
}

/** A folder with the names and patterns that it was kept with. */
interface KeptVisit extends Pick<OpenFolder, 'chain'> {
  readonly known: KeptFolder;
}

const hashOfNames = (names: readonly string[]): string => contentHash(Buffer.from(names.join('/')));

/** Tells the patterns that hold in a folder from others. Most folders have none. */
const patternsIn = (chain: readonly IgnoreRules[]): string =>
  chain.length === 0 ? '' : contentHash(Buffer.from(JSON.stringify(chain.map(({ text, before }) => [text, before]))));

const indexesOf = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

const REPOSITORY = '.git';
const PATTERNS = '.gitignore';

class ContentWalk {
  readonly #root: string;
  /** The root, as it stands before a path. Joined by hand: `join` takes as long as `lstat`. */
  readonly #before: string;
  readonly #now: number;
  readonly #kept: KeptFiles;
  readonly #indexOf: () => (file: string) => number | undefined;
  /** Finds the files of git's index, which has an order of its own. */
  readonly #indexOfIndexed: () => (file: string) => number | undefined;
  /** Says of each kept file if it is there, and has its stamp. */
  readonly #isSame: Uint8Array;
  #same = 0;
  readonly #files = new Map<string, ContentFile>();
  readonly #leftOut = new Map<string, LeftOutContent>();
  readonly #folders: WalkedFolder[] = [];
  readonly #states = new Map<string, string | undefined>();
  /** True as long as each folder is as it was kept. */
  isAsKept = true;

  constructor(root: string, kept: KeptFiles, now: number) {
    this.#root = resolve(root);
    this.#before = this.#root.endsWith(sep) ? this.#root : this.#root + sep;
    this.#kept = kept;
    this.#indexOf = late(() => indexFinder(kept.files));
    this.#indexOfIndexed = late(() => indexFinder(kept.files));
    this.#isSame = new Uint8Array(kept.numbers.length / NUMBERS_PER_STAMP);
    this.#now = now;
  }

  listing(): ContentListing {
    const [kept, isSame, fresh] = [this.#kept, this.#isSame, sorted(this.#files)];
    const files = late(() => {
      const same = kept.files.flatMap((file, index) => (isSame[index] === 1 ? [{ file, stamp: '', kept: index }] : []));
      return merged(same, fresh);
    });
    return {
      get files() {
        return files();
      },
      ...{
        fresh,
        isSame,
        folders: this.#folders,
        isAsKept: this.isAsKept,
        states: whole([...this.#states]),
        leftOut: sorted(this.#leftOut),
      },
    };
  }

  start(path: string): void {
    const at = resolve(this.#root, path);
    const file = relative(this.#root, at).split(sep).join('/');
    if (file === '..' || file.startsWith('../') || resolve(file) === file) {
      this.#leave(path, 'it lies outside of the folder');
      return;
    }
    try {
      const stat = lstatSync(at);
      if (realpathSync(at) !== join(realpathSync(this.#root), file))
        this.#leave(file, 'it is a link, or lies behind one');
      else if (stat.isDirectory()) this.#walk({ file, chain: this.#chainFor(file) });
      else this.#addFile(file);
    } catch (error) {
      this.#leave(file, reasonOf(error));
    }
  }

  /** Adds a file of git's index, which may be one that git ignores otherwise. */
  addIndexed(file: string): void {
    if (this.#isSame[this.#indexOfIndexed()(file) ?? -1] === 1) return;
    if (this.#files.has(file) || this.#leftOut.has(file)) return;
    const parts = file.split('/');
    if (parts.includes('.git') || parts.includes('..')) return;
    for (const [index] of parts.entries()) {
      const way = parts.slice(0, index + 1).join('/');
      if (this.#leftOut.has(way)) return;
      const stat = lstatSync(this.#at(way), { throwIfNoEntry: false });
      // A file that is deleted, a file where a folder was, or a folder where a file was: a submodule that is not checked out.
      if (stat === undefined || (index < parts.length - 1 ? stat.isFile() : stat.isDirectory())) return;
      if (stat.isSymbolicLink()) {
        this.#pass(way, LINK);
        return;
      }
    }
    this.#addFile(file);
  }

  #walk(start: OpenFolder): void {
    const open: OpenFolder[] = [start];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      if (this.#same + this.#files.size >= MAX_FILES) {
        this.#leave(folder.file, `there are more than ${MAX_FILES.toLocaleString('en')} files`);
        return;
      }
      const state = this.state(this.#at(folder.file));
      const known = this.#kept.folders?.get(folder.file);
      const same = known && this.#sameAs(known, folder, state);
      if (same && this.#takeKept(same, open)) continue;
      this.isAsKept = false;
      this.#walkAnew(folder, folder.file === start.file, open);
    }
  }

  /** Gives a folder as it was kept, where its names and the patterns that hold in it are the same. */
  #sameAs(known: KeptFolder, folder: OpenFolder, state: string | undefined): KeptVisit | undefined {
    const isStated = state !== undefined && state === known.state;
    const names = isStated ? undefined : this.#listed(folder.file, (at) => readdirSync(at));
    if (!isStated && (names === undefined || hashOfNames(names) !== known.names)) return undefined;
    const chain = this.#chainIn(folder, known.hasPatterns);
    return patternsIn(chain) === known.patterns ? { known: { ...known, state }, chain } : undefined;
  }

  /** Takes a folder as it was kept, where nothing in it is something else by now. */
  #takeKept({ known, chain }: KeptVisit, open: OpenFolder[]): boolean {
    const before = known.folder === '' ? '' : `${known.folder}/`;
    const folders = known.folders.map((name) => before + name);
    const changed = folders.every((file) => isFolder(this.#at(file))) ? this.#changedIn(known) : undefined;
    if (changed === undefined) return false;
    for (const [start, end] of known.ranges) {
      this.#isSame.fill(1, start, end);
      this.#same += end - start;
    }
    for (const [index, stat] of changed) {
      this.#isSame[index] = 0;
      this.#same -= 1;
      const file = this.#kept.fileAt(index);
      this.#files.set(file, { file, stamp: stampFrom(stat, this.#now) });
    }
    this.#folders.push(known);
    open.push(...folders.map((file) => ({ file, chain })));
    return true;
  }

  /** Finds the files of a kept folder that have another stamp; undefined where one is no regular file any more. */
  #changedIn({ ranges }: KeptFolder): readonly (readonly [index: number, stat: Stats])[] | undefined {
    const changed: (readonly [number, Stats])[] = [];
    const { numbers, unlike } = this.#kept;
    for (const [start, end] of ranges) {
      for (const index of unlike?.filter((one) => start <= one && one < end) ?? indexesOf(start, end)) {
        const stat = lstatSync(this.#at(this.#kept.fileAt(index)), { throwIfNoEntry: false });
        if (stat !== undefined && hasStamp(stat, numbers, NUMBERS_PER_STAMP * index)) continue;
        if (stat?.isFile() !== true) return undefined;
        changed.push([index, stat]);
      }
    }
    return changed;
  }

  /** Reads each entry of a folder. */
  #walkAnew(folder: OpenFolder, isStart: boolean, open: OpenFolder[]): void {
    const entries = this.#listed(folder.file, folderEntries) ?? [];
    const names = entries.map(({ name }) => name);
    if (!isStart && names.includes(REPOSITORY)) {
      this.#pass(folder.file, 'it is a git repository of its own');
      return;
    }
    const hasPatterns = names.includes(PATTERNS);
    const chain = this.#chainIn(folder, hasPatterns);
    const folders: string[] = [];
    let isPlain = true;
    for (const entry of entries.filter(({ name }) => name !== REPOSITORY)) {
      const kind = this.#visit(entry, { file: folder.file, chain }, open);
      if (kind === 'folder') folders.push(entry.name);
      isPlain &&= kind !== 'other';
    }
    if (!isPlain) return;
    const count = names.length - folders.length - Number(names.includes(REPOSITORY));
    const told = { names: hashOfNames(names), patterns: patternsIn(chain), hasPatterns };
    this.#folders.push({ folder: folder.file, state: this.state(this.#at(folder.file)), ...told, folders, count });
  }

  /** Adds an entry of a folder; \`other\` where it is not listed. */
  #visit(entry: Dirent, { file: folder, chain }: OpenFolder, open: OpenFolder[]): 'folder' | 'file' | 'other' {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const isFolder = entry.isDirectory();
    if (isIgnored(isFolder ? `${file}/` : file, chain)) return 'other';
    if (isFolder) open.push({ file, chain });
    else if (entry.isSymbolicLink()) this.#pass(file, LINK);
    else if (entry.isFile()) this.#addFile(file);
    else this.#pass(file, 'it is not a regular file');
    if (isFolder) return 'folder';
    return this.#leftOut.has(file) ? 'other' : 'file';
  }

  /** Adds the patterns of a folder to those above it. */
  #chainIn({ file, chain }: OpenFolder, hasPatterns: boolean): readonly IgnoreRules[] {
    if (!hasPatterns) return chain;
    const own = this.#rulesOf(this.#at(file), join(this.#at(file), PATTERNS));
    return own === undefined ? chain : [...chain, own];
  }

  #addFile(file: string): void {
    try {
      const stat = lstatSync(this.#at(file));
      const kept = this.#indexOf()(file);
      if (kept !== undefined && hasStamp(stat, this.#kept.numbers, NUMBERS_PER_STAMP * kept)) {
        this.#same += 1 - (this.#isSame[kept] ?? 0);
        this.#isSame[kept] = 1;
      } else if (!stat.isFile()) this.#leave(file, 'it is not a regular file');
      else this.#files.set(file, { file, stamp: stampFrom(stat, this.#now) });
    } catch (error) {
      this.#leave(file, reasonOf(error));
    }
  }

  #listed<Entry>(folder: string, list: (at: string) => readonly Entry[]): readonly Entry[] | undefined {
    try {
      return list(this.#at(folder));
    } catch (error) {
      this.#leave(folder, reasonOf(error));
      return undefined;
    }
  }

  /** Reads the patterns that hold in a folder which was named: none from above where those ignore it. */
  #chainFor(file: string): readonly IgnoreRules[] {
    const above = this.#chainAbove(file);
    return file !== '' && isIgnored(`${file}/`, above) ? [] : above;
  }

  /** Reads the patterns of the repository and of all folders above one. */
  #chainAbove(file: string): readonly IgnoreRules[] {
    const start = this.#at(file);
    const top = gitRoot(start) ?? this.#root;
    const above: string[] = [];
    for (let at = start; at !== top && dirname(at) !== at; at = dirname(at)) above.unshift(dirname(at));
    const exclude = excludeFile(top);
    const found = exclude === undefined ? [] : [this.#rulesOf(top, exclude)];
    found.push(...above.map((at) => this.#rulesOf(at, join(at, PATTERNS))));
    return found.filter((rules) => rules !== undefined);
  }

  #rulesOf(at: string, path: string): IgnoreRules | undefined {
    this.state(path);
    const read = withOpened(path, MAX_IGNORE_BYTES, (opened) => ({ text: readFileSync(opened, 'utf8') }));
    if (!('text' in read)) return undefined;
    const lines = read.text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
    if (lines.length === 0) return undefined;
    if (!lines.some(isCostly)) {
      const up = relative(at, this.#root).split(sep).join('/');
      const isAbove = up !== '' && !up.startsWith('..');
      const down = this.#relative(at);
      const rules = ignore({ ignorecase: false }).add(lines);
      return {
        rules,
        text: lines.join('\n'),
        before: isAbove ? `${up}/` : '',
        skip: isAbove || down === '' ? 0 : down.length + 1,
      };
    }
    this.#pass(this.#relative(path), 'it has patterns that cost too much, so nothing is ignored by it');
    return undefined;
  }

  #at = (file: string): string => (file === '' ? this.#root : `${this.#before}${file}`);
  #relative = (at: string): string => relative(this.#root, at).split(sep).join('/');

  /** Gives the state of a path, noted before it is read. */
  state(path: string): string | undefined {
    if (!this.#states.has(path)) this.#states.set(path, stateOf(path, this.#now));
    return this.#states.get(path);
  }

  #leave(file: string, why: string): void {
    this.#leftOut.set(file, { file, why });
  }

  #pass(file: string, why: string): void {
    this.#leftOut.set(file, { file, why, isNoContent: true });
  }
}

/** Gives states that all can tell; undefined otherwise. */
function whole(states: readonly (readonly [string, string | undefined])[]): readonly PathState[] | undefined {
  const known = states.flatMap(([path, state]): readonly PathState[] => (state === undefined ? [] : [[path, state]]));
  return known.length === states.length ? known : undefined;
}

/** Sorts by paths: texts alone are sorted fastest. */
const sorted = <One>(byFile: ReadonlyMap<string, One>): readonly One[] =>
  [...byFile.keys()].sort().flatMap((file) => byFile.get(file) ?? []);

/** Merges two lists that are sorted by their paths. */
function merged(files: readonly ContentFile[], others: readonly ContentFile[]): readonly ContentFile[] {
  if (others.length === 0) return files;
  const all: ContentFile[] = [];
  let next = 0;
  for (const one of files) {
    for (let other = others[next]; other !== undefined && other.file < one.file; other = others[next]) {
      all.push(other);
      next += 1;
    }
    all.push(one);
  }
  return [...all, ...others.slice(next)];
}

const LINK = 'it is a link, and links are not followed';

/** Tells whether patterns ignore a path; a folder's ends with a slash. The nearest folder with an opinion decides. */
function isIgnored(file: string, chain: readonly IgnoreRules[]): boolean {
  for (let index = chain.length - 1; index >= 0; index -= 1) {
    const { rules, before, skip } = chain[index] ?? NO_RULES;
    const { ignored, unignored } = rules.test(before + file.slice(skip));
    if (ignored || unignored) return ignored;
  }
  return false;
}

const NO_RULES: IgnoreRules = { before: '', text: '', skip: 0, rules: ignore() };

/**
 * Tells whether a pattern could take ages to match: each star of a part multiplies the ways in which it may. Nobody
 * writes such patterns but to stop a run.
 */
const isCostly = (line: string): boolean =>
  line.length > 1000 ||
  (line.match(/\*\*\//g)?.length ?? 0) > 3 ||
  line.split('/').some((part) => (part.match(/\*+/g)?.length ?? 0) > 3);

/** Finds the file of patterns that a repository keeps for itself. */
function excludeFile(top: string): string | undefined {
  try {
    const git = join(top, '.git');
    if (lstatSync(git).isDirectory()) return join(git, 'info', 'exclude');
    const [, target = ''] = /^gitdir: (.+)/.exec(smallText(git)) ?? [];
    const gitDir = resolve(top, target);
    return join(resolve(gitDir, smallText(join(gitDir, 'commondir')).trim()), 'info', 'exclude');
  } catch {
    return undefined;
  }
}

/** Reads a small file; empty where it cannot be read. */
const smallText = (path: string): string => {
  const read = withOpened(path, MAX_IGNORE_BYTES, (opened) => ({ text: readFileSync(opened, 'utf8') }));
  return 'text' in read ? read.text : '';
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  return REASONS[code] ?? `it could not be read: ${code}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing is there',
  EACCES: 'it could not be read: permission denied',
  EPERM: 'it could not be read: permission denied',
  ENAMETOOLONG: 'it lies too deep',
  ELOOP: 'it is a link, or lies behind one',
};
