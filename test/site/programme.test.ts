// The page of the programme has the numbers of refs coverage, stats and risk.
import { expect, test } from 'vitest';
import { coverageJson } from '../../src/report/coverage/json.ts';
import { riskJson } from '../../src/report/risk/json.ts';
import { statsJson } from '../../src/report/stats/json.ts';
import { openDesk } from '../../src/site/open-desk.ts';
import { deskCoverage, deskRisk, deskStats } from '../../src/site/programme.ts';
import { play } from '../transcripts/play.ts';
import { deskOf } from './desk.ts';

const desk = openDesk(deskOf('examples'), new Date('2026-10-01'), null);

async function printed(...words: readonly string[]): Promise<string> {
  const line = [...words, '--format', 'json', '--library', 'examples', '--as-of', '2026-10-01', '--no-cache'];
  return (await play(line, { cwd: process.cwd() })).said
    .flatMap(({ to, text }) => (to === 'out' ? [text] : []))
    .join('');
}

test('coverage, by the goals and otherwise', async () => {
  expect(coverageJson(deskCoverage(desk, {}))).toBe(await printed('coverage'));
  const asked = { by: ['region', 'industry'], for: 'case-study', min: 2 } as const;
  expect(coverageJson(deskCoverage(desk, asked))).toBe(
    await printed('coverage', '--by', 'region,industry', '--for', 'case-study', '--min', '2'),
  );
});

test('figures, of a year and otherwise', async () => {
  expect(statsJson(deskStats(desk, {}))).toBe(await printed('stats'));
  expect(statsJson(deskStats(desk, { since: '2026-04-01', by: 'industry' }))).toBe(
    await printed('stats', '--since', '2026-04-01', '--by', 'industry'),
  );
});

test('risk', async () => {
  expect(JSON.parse(riskJson(deskRisk(desk)))).toEqual(JSON.parse(await printed('risk')));
});
