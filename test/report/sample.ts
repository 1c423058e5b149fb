// Samples for the formats: a small result made by hand, and a large one. The large one is the output for the example
// library on a day when much has gone wrong, with broken and hostile files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Severity } from '../../src/model/diagnostic.ts';
import { ruleUrl } from '../../src/model/rule-manual.ts';
import type { CheckResult } from '../../src/report/check/index.ts';
import { styleOf } from '../../src/report/style.ts';
import { RULES } from '../../src/rules/index.ts';
import { play, stageExamples } from '../transcripts/play.ts';

export const STYLE = styleOf(0, 100);

/** A plain finding with the given keys. */
export const finding = (given: Partial<Diagnostic> = {}): Diagnostic => {
  const { rule = 'consent/lapsed', line = 7 } = given;
  return {
    rule,
    severity: 'warning',
    message: 'the grant "press-2025" ended on 2026-03-09',
    hint: 'ask again',
    customer: 'nordlicht',
    file: 'customers/nordlicht.yaml',
    line,
    column: 5,
    end_line: line,
    end_column: 15,
    path: '/consent/0/expires_on',
    url: ruleUrl(rule),
    related: [],
    ...given,
  };
};

/** The result of `refs check` for its formats. */
export function resultOf(diagnostics: readonly Diagnostic[], files: readonly string[] = []): CheckResult {
  const counted = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    as_of: '2026-10-01',
    summary: {
      files: files.length,
      customers: files.length,
      errors: counted('error'),
      warnings: counted('warning'),
      infos: counted('info'),
      ignored: 0,
      known: 0,
    },
    diagnostics,
    showsAll: false,
    rules: RULES,
    files,
    textOf: () => undefined,
    shown: (file) => file,
    reportedOnly: [],
    since: undefined,
    repositoryPath: (file) => `references/${file}`,
  };
}

export const SAMPLE: CheckResult = resultOf(
  [
    finding({
      rule: 'config/useless',
      message: 'the glob "archiv/**" matches no file',
      hint: null,
      customer: null,
      file: 'refs.config.yaml',
      path: '/overrides/0/files',
    }),
    finding(),
    finding({
      rule: 'consent/expired',
      severity: 'error',
      message: 'quote "close-quote" is live, and the grant "public-2026" ended on 2027-01-31',
      hint: 'record the renewal as a new grant, or take it down',
      line: 165,
      path: '/assets/0/status',
      related: [
        { message: '"public-2026" ended here', file: 'customers/nordlicht.yaml', line: 64, column: 17 },
        { message: 'still up: deck:2026', file: 'customers/other & co.yaml', line: 3, column: 1 },
      ],
    }),
    finding({
      rule: 'file/name',
      severity: 'error',
      message: '"50% <b>ünïcode</b>, [a](http://b.example)" is no name for a customer file',
      hint: 'rename it',
      customer: '50% <b>ünïcode',
      file: 'customers/50% <b>ünïcode.yaml',
      line: 1,
      column: 1,
      end_line: 1,
      end_column: 1,
      path: null,
    }),
    finding({ rule: 'customer/look-alike', severity: 'info', message: 'shares the alias "Nord" with nord-light' }),
  ],
  ['customers/50% <b>ünïcode.yaml', 'customers/brackwater.yaml', 'customers/nordlicht.yaml'],
);

const HOSTILE: Readonly<Record<string, string>> = {
  'broken.yaml': 'name: "torn\n',
  'half-merged.yaml': 'name: Half\n<<<<<<< HEAD\nstatus: active\n=======\nstatus: paused\n>>>>>>> pause\n',
  'mistaken.yaml': 'name: Mistaken\nstaus: active\nconsent:\n  - { id: a, status: granted, uses: [logos, logos] }\n',
  'escapes.yaml': 'name: "a"\nstatus: "\\e]0;owned\\a \\u202Etxt \\x01 \\uFFFE ]]>"\nindustry: "&<>\'\\""\n',
  'links.yaml': 'name: "a"\nstatus: "[click](http://evil.example) {0} {{1}} ](1)"\nindustry: "@team #12"\n',
  'true.yaml': 'name: "true"\nstatus: "true"\n',
  'two words, 100%:é#?.yaml': 'name: Odd\n',
  'new\nline.yaml': 'name: Odd\n',
  '::error::x.yaml': 'name: Odd\n',
};

/** A copy of the example library with broken and hostile files: its folder, and a function that removes it. */
export function stageHostile(folder = '.'): { readonly cwd: string; strike(): void } {
  const staged = stageExamples(folder);
  for (const [file, text] of Object.entries(HOSTILE)) writeFileSync(join(staged.cwd, folder, 'customers', file), text);
  return staged;
}

/** The standard output of a command line. */
export async function printed(cwd: string, ...argv: readonly string[]): Promise<string> {
  const { said } = await play([...argv, '--as-of', '2027-03-01'], { cwd });
  return said
    .filter(({ to }) => to === 'out')
    .map(({ text }) => text)
    .join('');
}

/** Makes a folder look like the root of a repository, without running git. */
export const makeRepository = (folder: string): void => {
  mkdirSync(join(folder, '.git'));
};

export const CLIENT_SCHEMAS = '../shared/data/client-schemas';

export const clientSchema = (file: string): string => readFileSync(join(CLIENT_SCHEMAS, file), 'utf8');
