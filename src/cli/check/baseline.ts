import { readFile } from '../../io/files/folder.ts';
import { replaceFile } from '../../io/files/write.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import { BASELINE_FILE, type Fingerprint } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { plain } from '../../report/escape.ts';
import { MAX_BASELINE_BYTES, readBaseline, writeBaseline } from '../../rules/baseline.ts';
import type { ReportedFinding } from '../../rules/lint.ts';
import type { OpenConfig } from '../../workspace/open-library.ts';

export interface BaselineText {
  readonly known: readonly Fingerprint[];
  readonly text: string;
}

/** Reads the findings that the library, or what is scanned, was adopted with; undefined where there is no baseline. */
export function readBaselineFile(
  { root, loaded: { config } }: Pick<OpenConfig, 'root' | 'loaded'>,
  line: string = 'refs check',
): BaselineText | undefined {
  const source = readFile(root, BASELINE_FILE, MAX_BASELINE_BYTES);
  if ('refused' in source) return undefined;
  const text = new TextDecoder().decode(source.bytes);
  const known = readBaseline(text);
  if (known !== undefined) return { known, text };
  const hint = `write it again${config.broken ? ', once the config is fixed' : ''}: ${line} --write-baseline`;
  throw new Failure(EXIT.usage, 'bad-baseline', `${BASELINE_FILE} is no baseline`, hint);
}

/** Replaces the baseline, and prints the number of its findings. */
export function writeBaselineFile(
  findings: readonly ReportedFinding[],
  { root, shown }: OpenConfig,
  host: Host,
): ExitCode {
  const fault = replaceFile(root, BASELINE_FILE, writeBaseline(findings.map(({ fingerprint }) => fingerprint)));
  if (fault !== undefined) {
    const { why, hint = 'fix that, and run it again' } = fault;
    throw new Failure(EXIT.usage, 'cannot-write', `${shown(BASELINE_FILE)} cannot be written: ${why}`, hint);
  }
  host.out(`${plain(shown(BASELINE_FILE))} holds ${findings.length} findings; from now on only others count\n`);
  return EXIT.fine;
}
