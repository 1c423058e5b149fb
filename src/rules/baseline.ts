import type { Fault } from '../model/diagnostic.ts';
import { BASELINE_FILE, type Fingerprint } from '../model/fingerprint.ts';
import { addTo } from '../text/groups.ts';
import { isMapping, valueText } from '../text/value-text.ts';

/** Bounds the size of a baseline, far above what a library could have. */
export const MAX_BASELINE_BYTES = 64 * 1024 ** 2;

/** Writes a baseline: one sorted line for each finding, so that a diff shows the findings that changed. */
export function writeBaseline(known: readonly Fingerprint[]): string {
  const lines = known
    .map(({ rule, subject, path, message, extent }) => JSON.stringify({ rule, subject, path, message, extent }))
    .sort()
    .map((line) => `    ${line}`);
  return `{\n  "version": 1,\n  "known": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The findings of a baseline; undefined where the text is not a baseline. */
export function readBaseline(text: string): readonly Fingerprint[] | undefined {
  try {
    const { version, known }: { version?: unknown; known?: unknown } = JSON.parse(text);
    return version === 1 && Array.isArray(known) && known.every(isFingerprint) ? known : undefined;
  } catch {
    return undefined;
  }
}

function isFingerprint(value: unknown): value is Fingerprint {
  if (!isMapping(value)) return false;
  const { rule, subject, path, message, extent } = value;
  return (
    [rule, subject, message].every(isText) &&
    (path === null || isText(path)) &&
    (extent === undefined || isExtent(extent))
  );
}

function isExtent(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const { advocate, prospect, place, met = [], audience, territories = [], places = [] } = value;
  const isPlace = (one: unknown) =>
    isMapping(one) &&
    isText(one.where) &&
    [one.channel, one.since, one.removed_on].every(isTextOrAbsent) &&
    isTexts(one.met ?? []);
  return (
    [advocate, prospect, place, audience].every(isTextOrAbsent) &&
    isTexts(met) &&
    isTexts(territories) &&
    Array.isArray(places) &&
    places.every(isPlace)
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);

/** The entries without a finding, as findings in the baseline itself. `text` gives their lines. */
export const staleEntries = (
  gone: readonly Fingerprint[],
  text: string,
  hint = 'run: refs check --prune-baseline',
): readonly Fault[] =>
  linesOf(gone, text).map(({ entry, line, width }) => ({
    rule: 'config/useless',
    place: { file: BASELINE_FILE, range: { line, column: 1, end_line: line, end_column: width + 1 } },
    message: `the baseline knows ${entry.rule} of ${entry.subject}, which is fixed`,
    hint,
  }));

/** The lines of entries in a baseline; line 1 for an entry that has no line of its own. */
export function linesOf(entries: readonly Fingerprint[], text: string) {
  const lines = text.split('\n');
  const open = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const key = keyOfLine(line);
    if (key !== undefined) addTo(open, key, index);
  }
  return entries.map((entry) => {
    const index = open.get(valueText(entry))?.shift() ?? 0;
    return { entry, line: index + 1, width: lines[index]?.length ?? 0 };
  });
}

function keyOfLine(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line.trim().replace(/,$/, ''));
    return isFingerprint(value) ? valueText(value) : undefined;
  } catch {
    return undefined;
  }
}
