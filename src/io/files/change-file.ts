import type { Source } from '../../model/source.ts';
import { changeFiles } from './change-files.ts';

/**
 * Changes a file: `change` receives the file, or the reason why it cannot be read, and returns a new text, or none to
 * write nothing. `change` has to be pure: it is called again if the file changed meanwhile, so that no change is lost.
 * A killed run leaves the old file or the new one, whole. Returns the last result of `change`. Fails where the system
 * refuses, or another run keeps the file locked (exit 2).
 */
export async function changeFile<Planned extends object>(
  root: string,
  file: string,
  maxBytes: number,
  change: (source: Source) => Planned & { readonly text?: string | undefined },
): Promise<Planned> {
  const { planned } = await changeFiles(root, [file], maxBytes, ([source]) => {
    const planned = change(source);
    return { planned, changes: planned.text === undefined ? [] : [{ file, text: planned.text }] };
  });
  return planned;
}
