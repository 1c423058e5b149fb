import type { Fault } from '../model/diagnostic.ts';
import { parseGlob } from '../text/glob.ts';
import { quoted } from '../yaml/quoted.ts';

/** The reason why the text at a place is no glob; nothing where it is one. */
export function globFaults(text: string, place: Fault['place'], rule: Fault['rule']): readonly Fault[] {
  const glob = parseGlob(text);
  if (!('message' in glob)) return [];
  return [{ rule, place, message: `${quoted(text)} is no glob: ${glob.message}`, hint: glob.hint }];
}
