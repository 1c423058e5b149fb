import { join, resolve } from 'node:path';
import {
  type KeptPlace,
  type KeptRun,
  type PrintedRun,
  readOutput,
  type Said,
  writeOutput,
} from '../../cache/kept-output.ts';
import { openCacheStore } from '../../cache/store.ts';
import { isFolder } from '../../io/files/folder.ts';
import { gitRoot } from '../../io/files/git-root.ts';
import { type ContentBefore, readContentBefore } from '../../io/git/content-before.ts';
import { findRepository } from '../../io/git/repository.ts';
import { type UnlikeIndex, unlikeStatIndex } from '../../io/git/stat-index.ts';
import type { ExitCode } from '../../model/exit.ts';
import { type Host, withOutput } from '../../model/host.ts';
import { BUILD, VERSION } from '../../model/version.ts';
import { dayOf, libraryFolder, readConfigSource } from '../../workspace/library-folder.ts';
import type { ScanInput } from './options.ts';

/** The answers of git that a run need not ask for again. */
export interface KnownContent {
  readonly before?: ContentBefore | undefined;
  readonly unlike?: UnlikeIndex | undefined;
}

/**
 * Scans as `runScan` does. One that was asked before, with the same files and on the same day, prints what it printed
 * then: nothing but states of files is looked at for that.
 */
export async function runKeptScan(typed: ScanInput, host: Host): Promise<ExitCode> {
  const asked = askedScan(typed, host);
  const kept = asked && readOutput(asked);
  const { isSame = false, ...known } = asked && kept ? compare(asked, kept, typed, host) : {};
  if (kept !== undefined && isSame) return repeat(kept, host);
  // Loaded here, since a scan that is repeated needs nothing of it.
  const { scanOnce } = await import('./run.ts');
  const said: Said[] = [];
  const { exit, states } = await scanOnce(typed, asked === undefined ? host : heard(host, said), known);
  const found = asked && states?.();
  if (asked && found) writeOutput(asked, { exit, said, ...found.content }, found.library);
  return exit;
}

/** A scan of one folder that writes nothing. */
interface AskedScan extends KeptPlace {
  readonly root: string;
}

function askedScan({ args: [paths], options, globals }: ScanInput, host: Host): AskedScan | undefined {
  const root = resolve(host.cwd, paths[0] ?? '');
  const isWriting = options.fix || options.writeBaseline || options.format.some((one) => one.includes(':'));
  // The index of a hook lists other files than the one beside the content, whose state is looked at.
  const hasOwnIndex = host.env.GIT_INDEX_FILE !== undefined;
  const mayKeep = globals.mayCache && host.memory === undefined && !isWriting && !hasOwnIndex;
  if (paths.length !== 1 || !mayKeep || !isFolder(root)) return undefined;
  const library = libraryFolder(globals.library, host);
  const store = openCacheStore(root, host);
  const config = readConfigSource(library);
  if (store === undefined || 'refused' in config) return undefined;
  const { paint, ...style } = globals.style;
  const question = [
    ...[VERSION, BUILD, host.cwd, root, library, gitRoot(root), gitRoot(library), findRepository(root)?.gitDir],
    ...[paths, options, globals.library, globals.quiet, style, paint.bold.level, host.columns],
    Buffer.from(config.bytes).toString('latin1'),
  ];
  return { root, library, store, question: JSON.stringify(question) };
}

/** Compares the files, the day and the commit of a scan with those of an earlier one. What git is asked for last costs most. */
function compare(
  { root, store }: AskedScan,
  kept: KeptRun,
  { options: { since }, globals }: ScanInput,
  host: Host,
): KnownContent & { readonly isSame?: boolean } {
  if (kept.today !== dayOf(globals.asOf, kept.timezone, host) || !kept.isOfFiles()) return {};
  const before = since === undefined ? undefined : readContentBefore(root, since, host.env);
  if (before !== undefined && 'refused' in before) return {};
  if (before?.id !== kept.commit) return { before };
  const files = unlikeStatIndex({ folder: store.folder, kind: 'content', key: kept.index }, root, host.env);
  if (files === undefined) return { before };
  const changed = new Set(kept.changed.map(([path]) => path));
  const isSame = files.every((file) => changed.has(join(root, file))) && kept.isOfLibrary(host.env);
  return { before, unlike: { index: kept.index, files }, isSame };
}

function repeat({ said, exit }: PrintedRun, host: Host): ExitCode {
  for (const [to, text] of said) host[to]?.(text);
  return exit;
}

/** A host that also notes what is printed. */
function heard(host: Host, said: Said[]): Host {
  const printer = (to: Said[0]) => (text: string) => {
    said.push([to, text]);
    host[to]?.(text);
  };
  const { printForCi } = host;
  return withOutput(host, {
    ...{ out: printer('out'), err: printer('err') },
    ...(printForCi && { printForCi: printer('printForCi') }),
  });
}
