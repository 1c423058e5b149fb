// SARIF, held to its schema and to the validator of its makers with the rules of GitHub.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/model/version.ts';
import { checkSarif } from '../../src/report/check/sarif.ts';
import { CLIENT_SCHEMAS, clientSchema, finding, printed, resultOf, SAMPLE, STYLE, stageHostile } from './sample.ts';

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number; readonly startColumn: number };
  };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } };
  readonly automationDetails: { readonly id: string };
  readonly columnKind: string;
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly { message: { text: string } }[] }[];
  readonly results: readonly Result[];
}

const runOf = (text: string): Run => JSON.parse(text).runs[0];
const namesIn = (text: string) => runOf(text).results.map(({ partialFingerprints }) => partialFingerprints['refs/v1']);

let text: string;
let run: Run;
beforeAll(async () => {
  const { cwd, strike } = stageHostile();
  text = await printed(cwd, 'check', '--format', 'sarif');
  run = runOf(text);
  strike();
});

test('a result as a reader sees it', async () => {
  await expect(checkSarif(SAMPLE, STYLE).replace(VERSION, 'VERSION')).toMatchFileSnapshot('golden/check.sarif');
});

describe('its readers accept it', () => {
  const schema = `${CLIENT_SCHEMAS}/sarif-2.1.0.schemastore.json`;
  if (!existsSync(schema)) test('left out: the schema of SARIF, for ../shared/data is not here', () => {});
  else {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(clientSchema('sarif-2.1.0.schemastore.json')));
    test.each([
      ['a library with much to fix', () => text],
      ['a clean one', () => checkSarif(resultOf([]), STYLE)],
      ['more than is kept', () => checkSarif(resultOf(Array.from({ length: 5001 }, () => finding())), STYLE)],
    ])('the schema: %s', (_, made) => {
      expect(validate(JSON.parse(made())) ? [] : validate.errors).toEqual([]);
    });
  }

  /** The complaints of Microsoft's validator about each file, under its own rules and GitHub's: a program, started once. */
  function complaints(files: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
    const program: string = createRequire(import.meta.resolve('@microsoft/sarif-multitool'))(
      `@microsoft/sarif-multitool-${process.platform}`,
    );
    // Its package makes it executable by a script, which may be disabled.
    chmodSync(program, 0o755);
    const folder = mkdtempSync(join(tmpdir(), 'refs-'));
    const paths = Object.entries(files).map(([name, sarif]) => {
      writeFileSync(join(folder, name), sarif);
      return join(folder, name);
    });
    const rules = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--config', 'test/report/multitool.xml'];
    const said = execFileSync(program, ['validate', ...paths, ...rules], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(said).toContain('Analysis completed successfully');
    const lines = said.split('\n');
    return Object.fromEntries(
      Object.keys(files).map((name) => [name, lines.filter((line) => line.includes(`${name}(`))]),
    );
  }

  test('the validator: a library with much to fix, a clean one, and for its eyes a line 0 and an absolute path', () => {
    const wrong = text.replace(/"startLine": \d+/, '"startLine": 0').replace(/"uri": "customers/, '"uri": "file:///c');
    const all = { 'much.sarif': text, 'clean.sarif': checkSarif(resultOf([]), STYLE), 'wrong.sarif': wrong };
    const { 'wrong.sarif': ofWrong = [], ...others } = complaints(all);
    expect(others).toEqual({ 'much.sarif': [], 'clean.sarif': [] });
    expect(ofWrong.join('\n')).toMatch(/minimum permitted value[\s\S]*SARIF1004/);
  });
});

describe('what GitHub wants', () => {
  test('there is much to look at', () => {
    expect(new Set(run.results.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(8);
    expect(run.results.map(({ level }) => level)).toEqual(expect.arrayContaining(['error', 'warning']));
    expect(run.results.some(({ relatedLocations }) => relatedLocations.length > 0)).toBe(true);
  });

  test('each result points to its rule in the list, and each rule to its manual', () => {
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, helpUri } of rules) expect(helpUri).toContain(`${id}.md`);
  });

  test('paths are from the root of the repository, with slashes, and percent-encoded', () => {
    const places = run.results.flatMap(({ locations, relatedLocations }) => [...locations, ...relatedLocations]);
    for (const { physicalLocation } of places) {
      const { uri, uriBaseId } = physicalLocation.artifactLocation;
      expect(uri).toMatch(/^(?:[\w.~!'()*-]|%[0-9A-F]{2}|(?<=.)\/)+$/);
      expect(uriBaseId).toBe('%SRCROOT%');
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
      expect(physicalLocation.region.startColumn).toBeGreaterThan(0);
    }
    const files = places.map(({ physicalLocation }) => decodeURIComponent(physicalLocation.artifactLocation.uri));
    expect(files).toContain('customers/two words, 100%:é#?.yaml');
    expect(files).toContain('customers/new\nline.yaml');
  });

  test('columns count as ours do, and a repeated upload replaces the last', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.automationDetails.id).toBe('refs/');
  });

  test('levels are those of SARIF', () => {
    const levels = runOf(checkSarif(SAMPLE, STYLE)).results.map(({ ruleId, level }) => [ruleId, level]);
    expect(Object.fromEntries(levels)).toEqual({
      'consent/expired': 'error',
      'file/name': 'error',
      'config/useless': 'warning',
      'consent/lapsed': 'warning',
      'customer/look-alike': 'note',
    });
  });

  test('5,000 results at most: the mildest go, and what went is said', () => {
    const many = [
      ...Array.from({ length: 40 }, () => finding({ severity: 'info' })),
      ...Array.from({ length: 4000 }, () => finding()),
      ...Array.from({ length: 1000 }, () => finding({ severity: 'error' })),
    ];
    const { results, invocations } = runOf(checkSarif(resultOf(many), STYLE));
    expect(results).toHaveLength(5000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(1000);
    expect(results.filter(({ level }) => level === 'note')).toHaveLength(0);
    const notes = invocations.flatMap(({ toolExecutionNotifications }) => toolExecutionNotifications);
    expect(notes.map(({ message }) => message.text)).toEqual([
      '40 findings left out (40 infos): code scanning keeps 5,000 results. Run "refs check" to see all.',
    ]);
    const [fine] = runOf(checkSarif(resultOf(many.slice(40)), STYLE)).invocations;
    expect(fine?.toolExecutionNotifications).toEqual([]);
  });
});

describe('a finding is known again', () => {
  test('by a name of its own', () => {
    const names = namesIn(text);
    expect(new Set(names).size).toBe(names.length);
    expect(namesIn(checkSarif(resultOf([finding(), finding(), finding()]), STYLE))).toHaveLength(3);
    expect(new Set(namesIn(checkSarif(resultOf([finding(), finding(), finding()]), STYLE))).size).toBe(3);
  });

  test('when lines are put above it, and records before it', async () => {
    const { cwd, strike } = stageHostile();
    const file = join(cwd, 'customers/larkmoor-health.yaml');
    const moved = readFileSync(file, 'utf8')
      .replace(
        /^consent:\n/m,
        'consent:\n  - { id: new-one, status: declined, uses: [award], declined_on: 2026-01-02 }\n',
      )
      .replace(/^/, '# a remark\n\n');
    writeFileSync(file, moved);
    const after = await printed(cwd, 'check', '--format', 'sarif');
    strike();
    const linesIn = (sarif: string) => runOf(sarif).results.flatMap(({ locations }) => locations);
    expect(linesIn(after)).not.toEqual(linesIn(text));
    expect(namesIn(after)).toEqual(expect.arrayContaining(namesIn(text)));
  });
});

test('a link in a message stays text', () => {
  const told = run.results.map(({ message }) => message.text).filter((message) => message.includes('click'));
  expect(told.length).toBeGreaterThan(0);
  for (const message of told) expect(message).not.toContain('](');
});
