// GitLab's code quality report. Its parser stops at the first entry that it cannot use.
import { existsSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { checkGitlab } from '../../src/report/check/gitlab.ts';
import { CLIENT_SCHEMAS, clientSchema, finding, printed, resultOf, SAMPLE, STYLE, stageHostile } from './sample.ts';

interface Entry {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

let entries: readonly Entry[];
beforeAll(async () => {
  const { cwd, strike } = stageHostile();
  entries = JSON.parse(await printed(cwd, 'check', '--format', 'gitlab'));
  strike();
});

test('a result as a reader sees it', async () => {
  await expect(checkGitlab(SAMPLE, STYLE)).toMatchFileSnapshot('golden/check.gitlab.json');
});

const isHere = existsSync(CLIENT_SCHEMAS);
test(
  isHere ? 'its reader accepts every entry' : 'left out: the schema of GitLab, for ../shared/data is not here',
  () => {
    if (!isHere) return;
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(clientSchema('gitlab-codeclimate.json')));
    expect(entries.length).toBeGreaterThan(15);
    for (const entry of entries) expect(validate(entry) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...entries[0], fingerprint: 1 })).toBe(false);
  },
);

test('each entry has what the widget shows', () => {
  for (const { description, severity, location } of entries) {
    expect(description).toMatch(/^[^\x00-\x1f\u202e]+$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).toMatch(/^(?!\/|\.\/)/);
    expect(location.lines.begin).toBeGreaterThan(0);
  }
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
});

test('severities', () => {
  const severities = ['error', 'warning', 'info'] as const;
  const told: readonly Entry[] = JSON.parse(
    checkGitlab(resultOf(severities.map((severity) => finding({ severity }))), STYLE),
  );
  expect(told.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
});

test('no findings is an empty list', () => {
  expect(checkGitlab(resultOf([]), STYLE)).toBe('[]\n');
});
