import { dropLastEdit, type EditedFile, type LastEdit, readLastEdit } from '../../cache/last-edit.ts';
import { isUncommitted } from '../../io/git/commit.ts';
import { failureOf, gitIn } from '../../io/git/run.ts';
import { customerMatcher } from '../../library/config.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { commandLine } from '../../text/command-line.ts';
import { type OpenConfig, openConfig } from '../../workspace/open-library.ts';
import { changeTogether, textOf } from '../change-together.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  options: [{ flags: '--dry-run', summary: 'print what would change, and write nothing' }],
  examples: ['undo', 'undo --dry-run'],
  async run(input, host) {
    const opened = openConfig(input.globals, host);
    const { sentence, files } = editToUndo(opened, host);
    for (const edited of files) refuseCommitted(edited, opened, host);
    const exit = await changeTogether(
      {
        opened,
        files: files.map(({ file }) => file),
        sentence: `${input.options.dryRun ? 'takes' : 'took'} back: ${sentence}`,
        changeOf(source) {
          const edited = files.find(({ file }) => file === source.file);
          if (edited === undefined || textOf(source) !== edited.after) throw changedSince(source.file, opened);
          return { file: source.file, text: edited.before, name: edited.oldName, ...(edited.isGone && { as: 'new' }) };
        },
      },
      { ...input, options: { ...input.options, commit: false } },
      host,
    );
    if (!input.options.dryRun && exit === EXIT.fine) dropLastEdit(opened.root, host);
    return exit;
  },
});

/** The last edit of this library. Fails where there is none that can be taken back (exit 1). */
function editToUndo({ root, loaded: { config } }: OpenConfig, host: Host): LastEdit {
  const last = readLastEdit(root, host);
  const seeDiff = 'see what is not committed: git diff';
  if (last === undefined) throw refusal('there is no edit to take back: none is kept for this checkout', seeDiff);
  if (last.library !== root) {
    const hint = `take it back there: ${commandLine`refs undo --library ${last.library}`}`;
    throw refusal('the last edit was made in another library of this checkout', hint);
  }
  if (last.refused !== undefined) throw refusal(`${last.refused} (${last.sentence})`, seeDiff);
  const isCustomer = customerMatcher(config);
  const isOurs = (file: string) => isCustomer(file) || file === config.file || file === BASELINE_FILE;
  const other = last.files.find(({ file }) => !isOurs(file));
  if (other === undefined) return last;
  throw refusal(`${other.file} is no longer a file of this library`, seeDiff);
}

/** Refuses an edit that is committed: to take it back is a commit of its own. */
function refuseCommitted({ file }: EditedFile, { root, shown }: OpenConfig, { env }: Host): void {
  const state = isUncommitted(gitIn(root, env), file);
  if (typeof state === 'object') throw failureOf(state.refused);
  if (!state) throw refusal(`${shown(file)} is committed`, 'take the commit back: git revert');
}

function changedSince(file: string, { shown }: OpenConfig): Failure {
  const path = shown(file);
  const hint = `take back by hand what you do not want: ${commandLine`git diff -- ${path}`}`;
  return refusal(`${path} has changed since that edit, and nothing was taken back`, hint);
}

const refusal = (message: string, hint: string): Failure => new Failure(EXIT.findings, 'not-undone', message, hint);
