import type { Diagnostic } from '../../model/diagnostic.ts';
import { textHash } from '../../words/text-hash.ts';
import type { CheckResult } from './result.ts';

/**
 * What tells each finding from all others, and is the same in every run, so that a code host knows it again: its rule,
 * file, place and words, without line numbers and list indexes. Findings that are alike are numbered as they stand.
 */
export function fingerprints({ diagnostics, hosted }: CheckResult): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((diagnostic) => {
      const { rule, file, path, message } = diagnostic;
      const place = path?.replace(/\/\d+(?=\/|$)/g, '/*') ?? null;
      const name = JSON.stringify([rule, hosted(file), place, message.replace(/\[\d+\]/g, '[*]')]);
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return [diagnostic, textHash(`${name}${nth}`)];
    }),
  );
}
