import type { Fault } from '../model/diagnostic.ts';
import type { Path } from '../model/place.ts';
import { readGlob } from '../words/glob.ts';
import { quoted } from './quoted.ts';

/** The reason why the text at a path is no glob; nothing where it is one. */
export function globFaults(text: string, path: Path, file: string): readonly Fault[] {
  const glob = readGlob(text);
  if (!('message' in glob)) return [];
  const message = `${quoted(text)} is no glob: ${glob.message}`;
  return [{ rule: 'config/invalid', place: { file, path }, message, hint: glob.hint }];
}
