import type { Fault } from '../model/diagnostic.ts';
import { parseGlob } from '../text/glob.ts';
import { quoted } from '../yaml/quoted.ts';

/** Reports a text that is not a valid glob, with the reason. */
export function globFaults(text: string, place: Fault['place'], rule: Fault['rule']): readonly Fault[] {
  const glob = parseGlob(text);
  if (!('message' in glob)) return [];
  return [{ rule, place, message: `${quoted(text)} is no glob: ${glob.message}`, hint: glob.hint }];
}
