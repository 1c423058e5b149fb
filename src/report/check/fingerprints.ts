import type { Diagnostic } from '../../model/diagnostic.ts';
import { fingerprintKey, fingerprintOf } from '../../model/fingerprint.ts';
import { textHash } from '../../text/hash.ts';
import type { CheckResult } from './result.ts';

/** An identifier of each finding, the same in every run. Equal findings are numbered in their order. */
export function fingerprints({ diagnostics }: CheckResult): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((diagnostic) => {
      const key = fingerprintKey(fingerprintOf(diagnostic));
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [diagnostic, textHash(`${key}${count}`)];
    }),
  );
}
