import { posix } from 'node:path';
import { changeFiles, type FileChange } from '../io/files/change-files.ts';
import { readFile } from '../io/files/folder.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Source } from '../model/source.ts';
import { mutationNotes, togetherText } from '../report/mutation.ts';
import { patchText } from '../report/patch.ts';
import { count } from '../report/style.ts';
import type { OpenLibrary } from '../workspace/open-library.ts';
import type { Applied } from '../yaml/edit/apply.ts';
import { type Input, inSameLibrary } from './command.ts';
import { commitAll, refuseUncommitted } from './mutation-command.ts';

/** A change of several files, in one go or not at all. */
export interface Together {
  readonly opened: Pick<OpenLibrary, 'root' | 'shown' | 'loaded'>;
  /** None where everything is as it should be already. */
  readonly files: readonly string[];
  /** What happened. Lower case, no full stop. */
  readonly sentence: string;
  /** What is worth knowing besides, one sentence each. */
  readonly notes?: readonly string[];
  /** Faults that follow from it, and that the files did not have before. */
  readonly found?: readonly Diagnostic[];
  /** The next useful command; absent: `refs diff`. */
  readonly next?: string;
  changeOf(source: Source): FileChange;
}

/** Makes the change, or with `--dry-run` prints it; says what happened, and commits it where that is wished. */
export async function changeTogether(
  { opened, files, sentence, notes = [], found = [], next = 'refs diff', changeOf }: Together,
  input: Input,
  host: Host,
): Promise<ExitCode> {
  const { root, shown, loaded } = opened;
  const { maxFileSize } = loaded.config;
  const { style } = input.globals;
  const isTrial = input.flag('dryRun');
  const isIdle = files.length === 0;
  const mayCommit = input.flag('commit') && !isTrial && !isIdle;
  if (mayCommit) for (const file of files) refuseUncommitted({ root, file, shown }, host);
  const seen = new Map(files.map((file) => [file, readFile(root, file, maxFileSize)] as const));
  const isAsPlanned = (source: Source) => textOf(source) === textOf(seen.get(source.file));
  const plan = (sources: readonly Source[]) => {
    if (!sources.every(isAsPlanned))
      throw new Failure(EXIT.findings, 'changed', 'the library changed meanwhile', 'run it again');
    return { changes: sources.map(changeOf) };
  };
  const { changes } = isTrial ? plan([...seen.values()]) : await changeFiles(root, files, maxFileSize, plan);
  if (isTrial) {
    for (const { file, text } of changes)
      if (text !== undefined) host.out(patchText(file, textOf(seen.get(file)), text, style));
  }
  const said = files.length < 2 ? sentence : `${sentence} in ${count(files.length, 'file')}`;
  host.out(togetherText({ said, isTrial, isIdle }, style));
  const goOn = isTrial || isIdle || mayCommit ? undefined : inSameLibrary(next, input.globals);
  const besides = mutationNotes({ notes, found, next: goOn, shown }, style);
  if (besides !== '') host.err(besides);
  if (mayCommit) {
    const names = changes.flatMap(({ file, name }) => [
      file,
      ...(name === undefined ? [] : [posix.join(posix.dirname(file), name)]),
    ]);
    commitAll(root, names, sentence, host);
  }
  return EXIT.fine;
}

/** The text of a source with its byte order mark; empty where it has none. */
export function textOf(source: Source | undefined): string {
  if (source === undefined || 'refused' in source) return '';
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
}

/** The text that edits make. Fails where they would touch more than is meant (exit 1). */
export function sure(made: Applied, file: string): string {
  if ('text' in made) return made.text;
  const message = `${file} cannot be changed without touching more than is meant: ${made.refused}`;
  throw new Failure(EXIT.findings, 'not-editable', message, 'change it by hand, then run this again');
}
