// Cases that others reported about names of companies; they lie beside the checkout, and are only read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { play } from '../transcripts/play.ts';

const FOLDER = '../shared/cases';

async function refs(name: string, ...argv: readonly string[]) {
  const { exit, said } = await play(argv, {
    cwd: join(FOLDER, name),
    env: { REFS_AS_OF: '2026-10-01', REFS_NO_CACHE: '1' },
  });
  return { exit, said: said.map(({ text }) => text).join('') };
}

const verdictFor = async (name: string, prospect: string): Promise<readonly string[]> => {
  const { said } = await refs(name, 'find', '--for', 'reference-call', '--prospect', prospect, '--format', 'json');
  const { matches, nearest = [] } = JSON.parse(said) as Record<
    string,
    { readonly standing: { readonly verdict: string } }[]
  >;
  return [...(matches ?? []), ...nearest].map(({ standing }) => standing.verdict);
};

if (!existsSync(FOLDER)) test(`left out: the cases in ${FOLDER}, which is not there`, () => {});
else
  describe('names', () => {
    test.each(['Acme™', 'Acme℠', 'Acme™ Inc', 'ACME®', 'Acme&#8482;'])('01: %s is excluded', async (prospect) => {
      expect(await verdictFor('01', prospect)).toEqual(['no']);
    });

    test.each(['EON', 'JPMorgan', 'US Steel', 'E.ON SE', 'J. P. Morgan', 'U. S. Steel'])(
      '02: %s is excluded',
      async (prospect) => {
        expect(await verdictFor('02', prospect)).toEqual(['no']);
      },
    );

    test.each(['Silber', 'JPMorgan Chase', 'Silber GmbH & Co KG', 'JPMorgan Chase & Co'])(
      '04: %s is excluded',
      async (prospect) => {
        expect(await verdictFor('04', prospect)).toEqual(['no']);
      },
    );

    test('06: both spellings leak', async () => {
      const { said } = await refs('06', 'check');
      expect(said.match(/blinded\/leak/g)).toHaveLength(2);
    });
  });
