// One JSON object per line: the diagnostics of the JSON document, and its summary last.
import { expect, test } from 'vitest';
import { printed, stageHostile } from './sample.ts';

test('the lines say what the document says', async () => {
  const { cwd, strike } = stageHostile();
  const lines = (await printed(cwd, 'check', '--format', 'ndjson')).split('\n');
  const { version, as_of, summary, diagnostics } = JSON.parse(await printed(cwd, 'check', '--format', 'json'));
  strike();
  expect(lines.pop()).toBe('');
  const told = lines.map((line) => JSON.parse(line));
  expect(told.pop()).toEqual({ version, type: 'summary', as_of, summary });
  expect(told).toEqual(diagnostics.map((diagnostic: object) => ({ version, type: 'diagnostic', ...diagnostic })));
  expect(told.length).toBeGreaterThan(15);
});
