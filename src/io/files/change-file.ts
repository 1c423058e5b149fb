import type { Source } from '../../model/source.ts';
import { changeFiles } from './change-files.ts';

/**
 * Makes another text of a file's: `change` is handed the file as it is, or why it cannot be read, and gives its new
 * text, or none where nothing is to be written. It has to be pure: it is asked again where someone else changed the
 * file meanwhile, so that nobody's change is lost. Who is killed leaves the old file or the new one, whole. Returns what
 * `change` said of the file that was there in the end; fails where the system refuses, or another run does not let go
 * of the file (exit 2).
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
