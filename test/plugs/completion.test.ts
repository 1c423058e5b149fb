// Completion, and how the real shells show it, by the built program. A shell that is not installed is left out, and reported.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { USES } from '../../src/model/use.ts';
import { ADDITION_KINDS } from '../../src/mutations/plan-addition.ts';
import { SHELLS, type Shell } from '../../src/report/completion.ts';
import { RULES } from '../../src/rules/index.ts';
import { isThorough } from '../properties.ts';
import { play, stageExamples } from '../transcripts/play.ts';

const RULE_IDS = RULES.map(({ id }) => id);

/** Typed lines, and the words that may come next. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  'refs ': COMMANDS.filter(({ group }) => group !== undefined).map(({ name }) => name),
  'refs sch': ['schema'],
  'refs nonsense ': [],
  'refs --col': ['--color'],
  'refs --color ': ['auto', 'always', 'never'],
  'refs --library ': ['folders'],
  'refs show nord': ['nordlicht', 'nordlicht/month-end', 'nordlicht/quiet-grippers'],
  'refs show nordlicht/m': ['nordlicht/month-end'],
  'refs show nobody': [],
  'refs show Hoshi': ['hoshimori-precision'],
  'refs log cobalt-harbour --update ': ['keynote-autumn'],
  'refs log Dourada --update call': ['call-fumarola'],
  'refs --library . log pennyroyal-mutual --update=': ['--update=case-study-refresh'],
  'refs log nordlicht reference-call --advocate zo': ['zoe-brueckner'],
  'refs grant nordlicht --subject c': ['company'],
  'refs grant nordlicht --place deck:20': ['deck:2026-sales-overview'],
  'refs find --place we': ['website'],
  'refs grant nordlicht --replaces pub': ['public-2025', 'public-2026'],
  'refs forget nordlicht zo': ['zoe-brueckner'],
  'refs add ': ADDITION_KINDS,
  'refs add outcome nordlicht --story qu': ['quiet-grippers'],
  'refs add story nordlicht --advocates p': ['pat-doe'],
  'refs add asset nordlicht --derived-from close-q': ['close-quote'],
  'refs log nordlicht reference-call --story ': ['month-end', 'quiet-grippers'],
  'refs grant nordlicht --stories mon': ['month-end'],
  'refs approve-quote nordlicht close-q': ['close-quote'],
  'refs place nordlicht close-q': ['close-quote'],
  'refs takedown nordlicht --asset close-q': ['close-quote'],
  'refs takedown nordlicht --done close-q': ['close-quote'],
  'refs withdraw nordlicht br': ['brand-2026'],
  'refs retire nordlicht/p': ['nordlicht/pat-doe'],
  'refs retire nordlicht/close-q': ['nordlicht/close-quote'],
  'refs retire nordlicht/mon': [],
  'refs retire product:at': ['product:atlas'],
  'refs rename nordlicht/mon': ['nordlicht/month-end'],
  'refs edit nordlicht/bra': ['nordlicht/brand-2026'],
  'refs review nordlicht/qu': ['nordlicht/quiet-grippers'],
  'refs verify nordlicht pat': ['pat-doe'],
  'refs merge nordlicht coba': ['cobalt-harbour'],
  'refs set nordlicht blind': ['blinded_as'],
  'refs set nordlicht stories.': ['stories.month-end', 'stories.quiet-grippers'],
  'refs set nordlicht stories.month-end.tit': ['stories.month-end.title'],
  'refs set nordlicht consent.brand-2026.takedown': ['consent.brand-2026.takedown_within'],
  'refs set nordlicht nowhere.': [],
  'refs log nobody --advocate zo': [],
  'refs show nordlicht --aud': ['--audience'],
  'refs show nordlicht --audience p': ['prospects', 'public'],
  'refs explain contract/': RULE_IDS.filter((id) => id.startsWith('contract/')),
  'refs find month end --for ': USES,
  'refs find --for=re': ['--for=review', '--for=reference-call'],
  'refs find "month end" --ready --r': ['--region', '--replaces'],
  'refs find --industry f': ['financial-services'],
  'refs find --language p': ['pt-BR'],
  'refs find --sort name --saved b': ['banks'],
  'refs --library nowhere find --industry ': [],
  'refs schema cu': ['customer'],
  'refs completion ': SHELLS,
  'refs check --format sa': ['sarif'],
  'refs check ': ['files'],
  'refs init ': ['folders'],
  'refs init --ci g': ['github', 'gitlab'],
  'refs import ': ['files'],
  'refs new acme --product b': ['beacon'],
};

/** Lines that shells split, filter or pass on each in its own way. A usual run types these alone in each of them. */
const IN_SHELLS = [
  ...['refs ', 'refs nonsense ', 'refs --color ', 'refs --library ', 'refs check ', 'refs find --for=re'],
  ...['refs show nordlicht/m', 'refs show Hoshi', 'refs log cobalt-harbour --update ', 'refs retire product:at'],
  ...['refs --library . log pennyroyal-mutual --update=', 'refs grant nordlicht --place deck:20'],
  ...['refs find "month end" --ready --r'],
];

const START: Readonly<Record<Shell, readonly string[]>> = {
  bash: ['--norc'],
  zsh: ['-f'],
  fish: ['--no-config'],
};

const isHere = (shell: Shell): boolean => sep === '/' && spawnSync(shell, ['--version']).status === 0;

let folder: string;
let strike: () => void;
beforeAll(() => {
  ({ cwd: folder, strike } = stageExamples('library'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/refs'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/refs.js')}" "$@"\n`);
  chmodSync(join(folder, 'bin/refs'), 0o755);
});
afterAll(() => strike());

/** The words that the shell offers after each line, by line and unordered: each shell sorts them differently. */
function offered(shell: Shell, lines: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const { PATH, TERM = 'xterm' } = process.env;
  const { stdout, stderr } = spawnSync(shell, [...START[shell], resolve(`test/plugs/tab.${shell}`), ...lines], {
    cwd: join(folder, 'library'),
    env: { PATH: `${join(folder, 'bin')}${delimiter}${PATH}`, HOME: folder, TERM, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return Object.fromEntries(
    `\n${stdout}`
      .split('\n> ')
      .slice(1)
      .map((answer) => answer.split('\n'))
      .map(([line = '', ...words]) => [line, words.filter((word) => word !== '').sort()]),
  );
}

// After a "=" or ":" bash completes the last part only.
const shownIn = (shell: Shell) => (word: string) => (shell === 'bash' ? word.replace(/^--[\w-]+=|^\w+:/, '') : word);

test.each(Object.entries(LINES))('after "%s" comes what may come next', async (line, words) => {
  // "=" and ":" are words of their own in bash.
  const typed = line.replace(/[=:]/g, ' $& ').split(/ +/).slice(1);
  const asked = ['completion', 'bash', '--candidates', '--', ...typed];
  const { said } = await play(asked, { cwd: join(folder, 'library') });
  const [kind = '', ...candidates] = said
    .map(({ text }) => text)
    .join('')
    .trimEnd()
    .split('\n');
  const offers = kind === 'files' || kind === 'folders' ? [kind] : candidates;
  expect(offers.sort()).toEqual(words.map(shownIn('bash')).sort());
});

for (const shell of SHELLS) {
  if (!isHere(shell)) {
    test(`left out: completing in ${shell}, which is not installed`, () => {});
    continue;
  }
  describe(shell, () => {
    test('offers what may come next', () => {
      const lines = isThorough ? Object.keys(LINES) : IN_SHELLS;
      const expected = lines.map((line) => [line, LINES[line]?.map(shownIn(shell)).sort()]);
      expect(offered(shell, lines)).toEqual(Object.fromEntries(expected));
    });

    test('runs nothing that a library says', () => {
      const hostile = ['$(touch pwned)', '`touch pwned`', 'a b; touch pwned', "'; touch pwned; '", '~', '*'];
      const terms = hostile.map((id) => `    ${JSON.stringify(id)}: { name: "$(touch pwned) \\e[31m\\n> fake" }\n`);
      const searches = hostile.map((name) => `  ${JSON.stringify(name)}: { for: quote }\n`);
      const config = `version: 1\ntaxonomy:\n  industries:\n    retail: {}\n${terms.join('')}searches:\n  plain: {}\n${searches.join('')}`;
      mkdirSync(join(folder, 'hostile/customers'), { recursive: true });
      writeFileSync(join(folder, 'hostile/refs.config.yaml'), config);
      writeFileSync(
        join(folder, 'hostile/customers/$(touch pwned).yaml'),
        'name: Anyone\nsegment: "`touch pwned` x"\n',
      );
      const at = `refs --library ${join(folder, 'hostile')}`;
      expect(
        offered(shell, [`${at} find --industry `, `${at} find --saved `, `${at} find --segment `, `${at} show `]),
      ).toEqual({
        [`${at} find --industry `]: ['retail'],
        [`${at} find --saved `]: ['plain'],
        [`${at} find --segment `]: ['touch-pwned-x'],
        [`${at} show `]: [],
      });
      for (const at of ['library', 'hostile', '.']) expect(readdirSync(join(folder, at))).not.toContain('pwned');
    });
  });
}
