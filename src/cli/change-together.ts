import { posix } from 'node:path';
import { type EditedFile, keepLastEdit } from '../cache/last-edit.ts';
import { changeFiles, type FileChange } from '../io/files/change-files.ts';
import { readFile } from '../io/files/folder.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Source } from '../model/source.ts';
import { plain } from '../report/escape.ts';
import { mutationNotes, togetherText } from '../report/mutation.ts';
import { patchText } from '../report/patch.ts';
import { count, type Style } from '../report/style.ts';
import type { OpenLibrary } from '../workspace/open-library.ts';
import type { Applied } from '../yaml/edit/apply.ts';
import { commitAll, type MutationInput, refuseUncommitted } from './carry-out.ts';
import { inSameLibrary } from './command.ts';
import { askWhether, isUnconfirmed } from './prompt.ts';

/** A change of several files, in one go or not at all. */
export interface Together {
  readonly opened: Pick<OpenLibrary, 'root' | 'shown' | 'loaded'>;
  /** None where nothing needs to change. */
  readonly files: readonly string[];
  /** The change in words. Lower case, no full stop. */
  readonly sentence: string;
  /** Further information, one sentence each. */
  readonly notes?: readonly string[];
  /** Faults that the files did not have before. */
  readonly found?: readonly Diagnostic[];
  /** The next useful command; absent: `refs diff`. */
  readonly next?: string;
  changeOf(source: Source): FileChange;
}

/** Makes the change, or with `--dry-run` prints it; reports it, and with `--commit` commits it. */
export async function changeTogether(
  { opened, files, sentence, notes = [], found = [], next = 'refs diff', changeOf }: Together,
  { options, globals }: MutationInput,
  host: Host,
): Promise<ExitCode> {
  const { root, shown, loaded } = opened;
  const { maxFileSize } = loaded.config;
  const { style } = globals;
  const { dryRun: isTrial } = options;
  const isIdle = files.length === 0;
  const mayCommit = options.commit && !isTrial && !isIdle;
  if (mayCommit) for (const file of files) refuseUncommitted({ root, file, shown }, host);
  const seen = new Map(files.map((file) => [file, readFile(root, file, maxFileSize)] as const));
  const isAsPlanned = (source: Source) => textOf(source) === textOf(seen.get(source.file));
  const plan = (sources: readonly Source[]) => {
    if (!sources.every(isAsPlanned))
      throw new Failure(EXIT.findings, 'changed', 'the library changed meanwhile', 'run it again');
    return { changes: sources.map(changeOf) };
  };
  if (!isTrial && !isIdle && isUnconfirmed(host)) {
    for (const change of plan([...seen.values()]).changes)
      host.screen.write(patchOf(change, textOf(seen.get(change.file)), style));
    host.err(`${plain(sentence)}\n`);
    if (!(await askWhether('Write this?', host))) {
      host.err('nothing was written\n');
      return EXIT.findings;
    }
  }
  const { changes } = isTrial ? plan([...seen.values()]) : await changeFiles(root, files, maxFileSize, plan);
  if (isTrial) {
    for (const change of changes) host.out(patchOf(change, textOf(seen.get(change.file)), style));
  } else if (!isIdle) {
    const edited = changes.map((change) => editedFile(change, textOf(seen.get(change.file))));
    keepLastEdit(root, { sentence, files: edited.filter(isEdited) }, host);
  }
  const text = files.length < 2 ? sentence : `${sentence} in ${count(files.length, 'file')}`;
  host.out(togetherText({ sentence: text, isTrial, isIdle }, style));
  const goOn = isTrial || isIdle || mayCommit ? undefined : inSameLibrary(next, globals);
  const notesText = mutationNotes({ notes, found, next: goOn, shown }, style);
  if (notesText !== '') host.err(notesText);
  if (mayCommit) {
    const names = changes.flatMap(({ file, name }) => [
      file,
      ...(name === undefined ? [] : [posix.join(posix.dirname(file), name)]),
    ]);
    commitAll(root, names, sentence, host);
  }
  return EXIT.fine;
}

/** The change of a text as a patch; empty where the text stays. */
const patchOf = ({ file, text, as }: FileChange, before: string, style: Style): string =>
  as === 'gone' ? patchText(file, before, '', style) : text === undefined ? '' : patchText(file, before, text, style);

/** A changed file, as it is kept to take the change back. */
const editedFile = ({ file, name, text, as }: FileChange, before: string): EditedFile => ({
  file: name === undefined ? file : posix.join(posix.dirname(file), name),
  ...(name !== undefined && { oldName: posix.basename(file) }),
  before,
  after: as === 'gone' ? '' : (text ?? before),
  ...(as === 'gone' && { isGone: true }),
});

const isEdited = ({ before, after, oldName, isGone }: EditedFile): boolean =>
  before !== after || oldName !== undefined || isGone === true;

/** The text of a source with its byte order mark; empty where it has none. */
export function textOf(source: Source | undefined): string {
  if (source === undefined || 'refused' in source) return '';
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
}

/** The edited text. Fails where the edits would touch more than intended (exit 1). */
export function editedText(made: Applied, file: string): string {
  if ('text' in made) return made.text;
  const message = `${file} cannot be changed without touching more than is meant: ${made.refused}`;
  throw new Failure(EXIT.findings, 'not-editable', message, 'change it by hand, then run this again');
}
