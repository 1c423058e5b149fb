import { delimiter } from 'node:path';
import { gitRoot } from '../io/files/git-root.ts';
import { trustedPath } from '../io/git/environment.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';

/** Editors that open a file at `+12`, and those that want `file:12` behind `-g`. */
const PLUS = /(?:^|[/\\\s])(?:vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|joe|kak)(?:\.exe)?(?=\s|$)/;
const GOTO = /(?:^|[/\\\s])(?:code|code-insiders|codium|cursor)(?:\.cmd|\.exe)?(?=\s|$)/;

/** The arguments with which an editor opens a file at a line; unknown editors open it at its beginning. */
export function editorArguments(editor: string, file: string, line: number): readonly string[] {
  if (GOTO.test(editor)) return ['-g', `${file}:${line}`];
  return PLUS.test(editor) ? [`+${line}`, file] : [file];
}

/** Opens a file in the user's editor, and waits until it is closed. Fails where there is none, or it fails (exit 2). */
export async function openInEditor(file: string, line: number, { cwd, env, edit }: Host): Promise<void> {
  const editor = env.VISUAL || env.EDITOR || 'vi';
  // A checkout may hold a program called vi, and stand on the PATH.
  const path = trustedPath(env, gitRoot(cwd)).join(delimiter);
  if (path !== '' && (await edit?.(editor, editorArguments(editor, file, line), path))) return;
  const message = `the editor "${editor}" could not be run, or ended with a fault: nothing was written`;
  throw new Failure(EXIT.usage, 'no-editor', message, 'name another in VISUAL or EDITOR');
}
