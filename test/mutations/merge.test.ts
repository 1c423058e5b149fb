// `refs merge`: what becomes of ids, refusals, comments, parents, exceptions and baselines, and what it refuses.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { play, stageExamples } from '../transcripts/play.ts';

let stage: ReturnType<typeof stageExamples>;
beforeEach(() => {
  stage = stageExamples();
});
afterEach(() => stage.strike());

const write = (file: string, text: string) => writeFileSync(join(stage.cwd, file), text);
const read = (file: string): string => readFileSync(join(stage.cwd, file), 'utf8');
const merge = async (...flags: readonly string[]) => {
  const argv = ['merge', 'tarn', 'mull', ...flags, '--as-of', '2026-10-01', '--no-input'];
  const { exit, said } = await play(argv, { cwd: stage.cwd });
  return { exit, text: said.map(({ text }) => text).join('') };
};
const two = (tarn: string, mull: string) => {
  write('customers/tarn.yaml', `name: Tarn Glassworks\nstatus: active\n${tarn}`);
  write('customers/mull.yaml', `name: Mull Windows\nstatus: active\n${mull}`);
};
const merged = () => parse(read('customers/tarn.yaml'));

const YES = 'granted_by: Ida Krag, basis: signed-form, evidence: "vault:a", approval: once, audience: public';

test('an id that means something else gets a fresh one, and what refers to it follows', async () => {
  two(
    'stories: [{ id: night, title: Night shift }]\n',
    'stories: [{ id: night, title: Windows at night }]\nassets: [{ id: page, use: case-study, story: night }]\n',
  );
  expect((await merge()).exit).toBe(0);
  expect(merged().stories.map(({ id }: { id: string }) => id)).toEqual(['night', 'night-mull']);
  expect(merged().assets).toEqual([{ id: 'page', use: 'case-study', story: 'night-mull' }]);
  expect(existsSync(join(stage.cwd, 'customers/mull.yaml'))).toBe(false);
});

test('two people who were forgotten stay two, and the same person is one', async () => {
  const people = 'advocates:\n  - { id: person-1, status: left }\n  - { id: ida, name: Ida Krag, uses: [quote] }\n';
  two(people, `${people}activity: [{ on: 2025-01-01, use: quote, status: asked, advocate: person-1 }]\n`);
  expect((await merge()).exit).toBe(0);
  expect(merged().advocates.map(({ id }: { id: string }) => id)).toEqual(['person-1', 'ida', 'person-2']);
  expect(merged().activity[0].advocate).toBe('person-2');
});

test('a no that a yes of the other would overcome is said again on the day of that yes', async () => {
  two(
    `consent: [{ id: yes, status: granted, uses: [logo], granted_on: 2026-03-01, ${YES} }]\n`,
    'consent: [{ id: no, status: declined, uses: [logo], declined_on: 2025-03-01, ask_again_on: 2026-12-01 }]\n',
  );
  expect((await merge()).exit).toBe(0);
  const [, old, again] = merged().consent;
  expect(old).toMatchObject({ id: 'no', declined_on: '2025-03-01' });
  expect(again).toMatchObject({ status: 'declined', declined_on: '2026-03-01', ask_again_on: '2026-12-01' });
});

test('a yes to the name of what goes covers nothing, and one to its stories those alone', async () => {
  two(
    'stories: [{ id: kiln }]\n',
    `stories: [{ id: panes }]\nconsent: [{ id: yes, status: granted, uses: [name, quote], granted_on: 2026-03-01, ${YES} }]\n`,
  );
  expect((await merge()).exit).toBe(0);
  const [stories, name] = merged().consent;
  expect(stories).toMatchObject({ id: 'yes', uses: ['quote'], stories: ['panes'] });
  expect(name).toMatchObject({ uses: ['name'], stories: [] });
});

test('comments of what goes come along, and none is obeyed', async () => {
  two('', '# one of the old guard\n# refs-ignore health/stale: they told us\nregion: emea # for now\n');
  expect((await merge()).exit).toBe(0);
  expect(read('customers/tarn.yaml')).toContain('# customers/mull.yaml:3: one of the old guard\n');
  expect(read('customers/tarn.yaml')).toContain('# customers/mull.yaml:4: refs-ignore health/stale: they told us\n');
});

test('the id is followed in other files, and an exception for the file that goes passes to nobody', async () => {
  two('parent: mull\n', 'domains: [mull.example]\n');
  write('customers/pane.yaml', 'name: Pane\nparent: mull # since May\n');
  const exception = 'overrides:\n  - { files: customers/mull.yaml, rules: { health/stale: off } }\n';
  write('refs.config.yaml', read('refs.config.yaml').replace(/^overrides:\n/m, exception));
  const { exit, text } = await merge();
  expect([exit, text]).toEqual([0, expect.stringContaining('in 4 files')]);
  expect(read('customers/pane.yaml')).toBe('name: Pane\nparent: tarn # since May\n');
  expect(merged()).toMatchObject({ aliases: ['Mull Windows', 'mull'], domains: ['mull.example'] });
  expect(merged().parent).toBeUndefined();
  expect(read('refs.config.yaml')).not.toContain('mull');
});

const check = async (...argv: readonly string[]): Promise<string> => {
  const { said } = await play(['check', ...argv, '--as-of', '2026-10-01'], { cwd: stage.cwd });
  return said.map(({ text }) => text).join('');
};
const known = (): readonly { readonly rule: string; readonly subject: string }[] =>
  JSON.parse(read('refs.baseline.json')).known;
const STALE = 'health: { status: green, checked_on: 2025-01-01 }\n';
const USED = 'products: [{ id: atlas, level: in-production }]\n';

test('what the baseline knows of who goes is known of who stays', async () => {
  two(USED, `${USED}${STALE}`);
  await check('--write-baseline');
  expect((await merge()).exit).toBe(0);
  expect(known().filter(({ subject }) => subject === 'mull')).toEqual([]);
  expect(await check('customers/tarn.yaml')).not.toContain('health/stale');
});

test('but hides nothing that was a finding of who stays already', async () => {
  two('', `${USED}${STALE}`);
  await check('--write-baseline');
  two(`${USED}${STALE}`, `${USED}${STALE}`);
  expect(await check('customers/tarn.yaml')).toContain('health/stale');
  expect((await merge()).exit).toBe(0);
  expect(await check('customers/tarn.yaml')).toContain('health/stale');
});

test('what a comment silenced of who goes is a finding of who stays', async () => {
  two(
    USED,
    `${USED}${STALE.trimEnd()} # refs-ignore health/stale until=2026-12-31 reason: they asked to be left alone\n`,
  );
  expect(await check('customers/mull.yaml')).not.toContain('health/stale');
  expect((await merge()).exit).toBe(0);
  expect(await check('customers/tarn.yaml')).toContain('health/stale');
});

test.each([
  ['with errors', '', 'status: acitve\n', 'has errors'],
  [
    'that uses nothing any more',
    'products: [{ id: atlas, level: no-longer-using }]\n',
    'products: [{ id: beacon, level: in-production }]\n',
    'uses nothing of ours',
  ],
  ['that is to be acquired', '', 'parent: nordlicht\nacquired_on: 2026-12-01\n', 'is to be acquired on 2026-12-01'],
  [
    'with values that differ',
    'region: emea\n',
    'region: amer\n',
    'region: "emea" (customers/tarn.yaml:3) | "amer" (customers/mull.yaml:3)',
  ],
])('a customer %s is not merged, and nothing is written', async (_, tarn, mull, why) => {
  two(tarn, mull.startsWith('status') ? '' : mull);
  if (mull.startsWith('status')) write('customers/mull.yaml', `name: Mull\n${mull}`);
  const before = read('customers/tarn.yaml');
  const { exit, text } = await merge();
  expect([exit, text.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(why)]);
  expect(read('customers/tarn.yaml')).toBe(before);
  expect(existsSync(join(stage.cwd, 'customers/mull.yaml'))).toBe(true);
});

const MOVED = 'advocates: [{ id: ida, name: Ida Krag, person: ida-krag, status: left }]\n';

const SAYING = `advocates: [{ id: krag, name: Ida Krag, person: ida-krag, uses: [quote] }]
assets: [{ id: saying, use: quote, advocate: krag, said_as: "Glazier, Tarn Glassworks", text: It holds., status: draft }]
`;

test('who moved between the two is not made two people of one file', async () => {
  two(MOVED, SAYING);
  const before = read('customers/tarn.yaml');
  const { exit, text } = await merge();
  expect([exit, text]).toEqual([2, expect.stringContaining('"ida-krag" stands a second time in advocates')]);
  expect(read('customers/tarn.yaml')).toBe(before);
  expect(existsSync(join(stage.cwd, 'customers/mull.yaml'))).toBe(true);
});

test('a person and what they said come along, and an employer is followed in other files', async () => {
  two('', SAYING);
  write('customers/pane.yaml', 'name: Pane\nadvocates: [{ id: jo, person: ida-krag, employer: mull }] # hers\n');
  expect((await merge()).exit).toBe(0);
  expect(merged().advocates).toMatchObject([{ id: 'krag', person: 'ida-krag' }]);
  expect(merged().assets).toMatchObject([{ advocate: 'krag', said_as: 'Glazier, Tarn Glassworks' }]);
  expect(read('customers/pane.yaml')).toBe(
    'name: Pane\nadvocates: [{ id: jo, person: ida-krag, employer: tarn }] # hers\n',
  );
});

const deed = async (...argv: readonly string[]) => {
  const { exit, said } = await play([...argv, '--as-of', '2026-10-01', '--no-input'], { cwd: stage.cwd });
  return { exit, text: said.map(({ text }) => text).join('') };
};

test('a renamed customer is followed where it employs somebody, and a renamed advocate keeps the person', async () => {
  two(MOVED, 'advocates: [{ id: jo, employer: tarn }] # hers\n');
  expect((await deed('rename', 'tarn', 'tarn-glass')).exit).toBe(0);
  expect(read('customers/mull.yaml')).toContain('advocates: [{ id: jo, employer: tarn-glass }] # hers\n');
  expect((await deed('rename', 'tarn-glass/advocate:ida', 'krag')).exit).toBe(0);
  expect(read('customers/tarn-glass.yaml')).toContain('{ id: krag, name: Ida Krag, person: ida-krag, status: left }');
});

test('who is forgotten in one file leaves no person and no name there, and is reported in the other', async () => {
  two(
    `${MOVED}assets: [{ id: saying, use: quote, advocate: ida, said_as: Ida Krag of Tarn, text: It holds., status: draft }]\n`,
    'advocates: [{ id: jo, person: ida-krag }]\n',
  );
  const { exit, text } = await deed('forget', 'tarn', 'ida');
  expect([exit, text]).toEqual([1, expect.stringContaining('customers/mull.yaml:3')]);
  expect(read('customers/tarn.yaml')).not.toMatch(/ida|krag/i);
});

test('a quote is shown under what its speaker was', async () => {
  two(
    `${MOVED}stories: [{ id: panes }]\nassets: [{ id: saying, use: quote, story: panes, advocate: ida, said_as: "Glazier, Mull", text: It holds., status: draft }]\n`,
    '',
  );
  expect((await deed('show', 'tarn')).text.replace(/\s+/g, ' ')).toContain('Ida Krag, said as Glazier, Mull, draft');
});
