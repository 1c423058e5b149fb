// A yes carries all that it depends on, however long.
import { expect, test } from 'vitest';
import { termsSentence } from '../../src/mcp/verdict.ts';

test('no condition of a yes is cut off, however long it is', () => {
  const long = (word: string) => `${'and '.repeat(200)}${word}`;
  const said = termsSentence(
    {
      ...{ use: 'logo', attribution: 'named', named_as: null, stories: null, territories: null, places: null },
      ...{ requires: [long('signed')], conditions: long('never in print'), disclaimers: [long('a mark')] },
      ...{ guidelines: [long('https://brand.example')], excludes: [long('globex')], expires_on: null },
    },
    { blinded_as: null },
  );
  for (const end of ['signed', 'never in print', 'a mark', 'https://brand.example', 'globex'])
    expect(said).toContain(end);
  expect(said).not.toContain('…');
});
