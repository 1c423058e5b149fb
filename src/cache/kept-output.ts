import { openAssetFiles } from '../io/files/asset-files.ts';
import { haveStates, type PathState } from '../io/files/path-states.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Day } from '../model/day.ts';
import type { ExitCode } from '../model/exit.ts';
import { pack, unpack } from '../search/pack.ts';
import type { LibraryStates } from './open-scanned-library.ts';
import { fileParts, isUnchanged, unpackFiles } from './packed-files.ts';

/** A piece of what a run printed, and where to. */
export type Said = readonly [to: 'out' | 'err' | 'printForCi', text: string];

/** The end of a run, and what it depends on besides its library. */
export interface PrintedRun extends RunStates {
  readonly exit: ExitCode;
  readonly said: readonly Said[];
}

/** The day, the commit and the files of content that an output depends on. */
export interface RunStates {
  readonly timezone: string;
  readonly today: Day;
  /** The commit that was compared with. */
  readonly commit: string | undefined;
  /** The key of the index by which git finds the files of content that changed. */
  readonly index: string;
  /** The files of content that are not as that index has them. */
  readonly changed: readonly PathState[];
  /** The folders of content, the patterns that hold in them, and other files that had a say. */
  readonly states: readonly PathState[];
}

/** An output of an earlier run. */
export interface KeptRun extends PrintedRun {
  /** Tells whether the library in a folder is as it was. Costs one lstat a file. */
  isOfLibrary(root: string): boolean;
  /** Tells whether the folders of content, and the files that had changed, are as they were. */
  isOfFiles(): boolean;
}

const NAME = 'scan-output';

/** Reads what a run printed that was asked the same; undefined where none is kept. */
export function readOutput(store: CacheStore, question: string): KeptRun | undefined {
  const bytes = store.read(NAME, question);
  if (bytes === undefined) return undefined;
  const packed = unpack(bytes);
  const output: PrintedRun = JSON.parse(packed.text('output'));
  const assets: readonly PathState[] = JSON.parse(packed.text('assets'));
  return {
    ...output,
    isOfFiles: () => haveStates(output.states) && haveStates(output.changed),
    isOfLibrary: (root) => isUnchanged(root, unpackFiles(packed).snapshot) && areAssetsUnchanged(root, assets),
  };
}

/** Keeps what a run printed, in place of what another did. */
export function writeOutput(
  store: CacheStore,
  question: string,
  output: PrintedRun,
  { files, assets }: LibraryStates,
): void {
  const parts = { ...fileParts(files.all, files), output: JSON.stringify(output), assets: JSON.stringify(assets) };
  store.write(NAME, question, pack(parts));
}

function areAssetsUnchanged(root: string, assets: readonly PathState[]): boolean {
  const files = openAssetFiles(root);
  return assets.every(([path, stamp]) => stamp !== '' && files.stampOf(path) === stamp);
}
