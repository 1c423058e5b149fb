import type { Fault } from '../model/diagnostic.ts';
import { type Fingerprint, fingerprintKey } from './fingerprint.ts';

/** Where the findings that a library was adopted with are kept, from its folder. */
export const BASELINE_FILE = 'refs.baseline.json';

/** The text of a baseline: one line for each finding, in an order of its own, so that a change to it reads as such. */
export function writeBaseline(known: readonly Fingerprint[]): string {
  const lines = known
    .map(({ rule, subject, path, message }) => JSON.stringify({ rule, subject, path, message }))
    .sort()
    .map((line) => `    ${line}`);
  return `{\n  "version": 1,\n  "known": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The findings of a baseline, or undefined where the text is none. */
export function readBaseline(text: string): readonly Fingerprint[] | undefined {
  try {
    const { version, known }: { version?: unknown; known?: unknown } = JSON.parse(text);
    return version === 1 && Array.isArray(known) && known.every(isFingerprint) ? known : undefined;
  } catch {
    return undefined;
  }
}

function isFingerprint(value: unknown): value is Fingerprint {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, subject, path, message } = value as Readonly<Record<string, unknown>>;
  return (
    [rule, subject, message].every((text) => typeof text === 'string') && (path === null || typeof path === 'string')
  );
}

/** Entries that no finding answers to any more, as findings in the baseline itself. `text` gives their lines. */
export function staleEntries(gone: readonly Fingerprint[], text: string): readonly Fault[] {
  const lines = text.split('\n');
  const isTaken = new Set<number>();
  return gone.map((fingerprint) => {
    const at = lines.findIndex((line, index) => !isTaken.has(index) && keyOfLine(line) === fingerprintKey(fingerprint));
    isTaken.add(at);
    const line = Math.max(at, 0) + 1;
    return {
      rule: 'config/useless',
      place: {
        file: BASELINE_FILE,
        range: { line, column: 1, end_line: line, end_column: (lines[line - 1]?.length ?? 0) + 1 },
      },
      message: `the baseline knows ${fingerprint.rule} of ${fingerprint.subject}, which is mended`,
      hint: 'run: refs check --prune-baseline',
    };
  });
}

function keyOfLine(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line.trim().replace(/,$/, ''));
    return isFingerprint(value) ? fingerprintKey(value) : undefined;
  } catch {
    return undefined;
  }
}
