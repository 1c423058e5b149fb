import { basename, dirname, resolve } from 'node:path';
import { readFile } from '../../io/files/folder.ts';
import { replaceFile } from '../../io/files/write.ts';
import { mergeFileByGit, type ThreeFiles } from '../../io/git/merge-file.ts';
import { gitWithoutRepository } from '../../io/git/run.ts';
import { merge } from '../../merge/merge.ts';
import { EXIT, type ExitCode } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { plain } from '../../report/escape.ts';
import { type MergeResult, mergeText } from '../../report/merge.ts';
import { defineCommand } from '../command.ts';

/**
 * git's merge driver. git calls it in the top folder of the work tree, and reads the result from the file of ours. Exit
 * code 0 means a clean merge, 1 conflicts, and more than 128 a failure.
 * Source: gitattributes(5), "Defining a custom merge driver".
 */
export default defineCommand({
  arguments: [
    { name: '<base>', summary: "git's %O: the file as both sides found it", values: 'file' },
    { name: '<ours>', summary: '%A: as ours has it; the result is written there', values: 'file' },
    { name: '<theirs>', summary: '%B: as theirs has it', values: 'file' },
    { name: '[path]', summary: '%P: what to call it' },
  ],
  examples: ['merge-driver %O %A %B -- %P'],
  async run({ args: [base, ours, theirs, path = ours] }, host) {
    const inFolder = (file: string) => resolve(host.cwd, file);
    try {
      return mergeFiles({ base: inFolder(base), ours: inFolder(ours), theirs: inFolder(theirs) }, path, host);
    } catch (error) {
      return failed(path, error instanceof Error ? error.message : String(error), host);
    }
  },
});

function mergeFiles(files: ThreeFiles, path: string, host: Host): ExitCode {
  const merged = mergeTexts(files);
  if ('refused' in merged) {
    const done = mergeFileByGit(gitWithoutRepository(host.env), files);
    if (typeof done === 'object') return unmerged(path, done.refused, host);
    return report(path, { by: 'lines', doubt: merged.refused, isClean: done === 'clean' }, host);
  }
  const fault = replaceFile(dirname(files.ours), basename(files.ours), merged.text);
  if (fault !== undefined) return failed(path, `the result cannot be written: ${fault.why}`, host);
  return report(path, { by: 'facts', ...merged }, host);
}

// Nobody writes a larger file by hand, and git merges it faster.
const MAX_MERGED_BYTES = 4 * 1024 ** 2;

function mergeTexts({ base, ours, theirs }: ThreeFiles): ReturnType<typeof merge> {
  const [old, mine, yours] = [base, ours, theirs].map(readText);
  if (old === undefined || mine === undefined || yours === undefined) {
    return { refused: `one of the three is no text in UTF-8 of at most ${MAX_MERGED_BYTES / 1024 ** 2} MiB` };
  }
  return merge(old, mine, yours);
}

/** A text with its byte order mark; undefined where the file is no text. */
function readText(path: string): string | undefined {
  const source = readFile(dirname(path), basename(path), MAX_MERGED_BYTES);
  if ('refused' in source) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source.bytes);
  } catch {
    return undefined;
  }
}

function report(path: string, result: MergeResult, host: Host): ExitCode {
  host.err(`refs: ${mergeText(path, result)}\n`);
  const isClean = result.by === 'facts' ? result.conflicts.length === 0 : result.isClean;
  return isClean ? EXIT.fine : EXIT.findings;
}

/** git cannot merge a binary file line by line: it leaves ours in conflict. */
function unmerged(path: string, why: string, host: Host): ExitCode {
  if (!why.includes('Cannot merge binary files')) return failed(path, why, host);
  host.err(`refs: ${plain(path)}: not merged, for it is no text\n`);
  return EXIT.findings;
}

function failed(path: string, why: string, host: Host): ExitCode {
  host.err(`refs: ${plain(path)}: not merged: ${plain(why)}\n`);
  return EXIT.interrupted;
}
