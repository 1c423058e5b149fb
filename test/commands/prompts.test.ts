// What `refs new` asks at a terminal, and what it does with the answers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stageExamples } from '../transcripts/play.ts';
import { CTRL_C, DOWN, ENTER, Person, runAtTerminal } from './person.ts';

let cwd: string;
let strike: () => void;
beforeEach(() => {
  ({ cwd, strike } = stageExamples());
});
afterEach(() => strike());

const run = (argv: readonly string[], person: Person) => runAtTerminal(argv, person, { cwd });

test('asks for what the options leave out, and writes the answers', async () => {
  const person = new Person();
  const { exit } = run(['new', 'hexa-loom', '--segment', 'smb', '--account-owner', 'j.weber'], person);
  await person.answers('What is the customer called?', `Hexa Loom Ltd${ENTER}`);
  await person.answers('Has anyone there agreed', ENTER);
  await person.answers('Which industry?', `${DOWN}${DOWN}${ENTER}`);
  await person.answers('Which region?', `${DOWN}${ENTER}`);
  await person.answers('Which country?', `GB${ENTER}`);
  await person.answers('Which products do they have?', ` ${DOWN} ${ENTER}`);
  await person.answers('Who owns the reference?', ENTER);
  expect(await exit).toBe(0);
  expect(readFileSync(join(cwd, 'customers/hexa-loom.yaml'), 'utf8')).toBe(
    `# yaml-language-server: $schema=../.refs/customer.schema.json
name: Hexa Loom Ltd
status: nominated
industry: financial-services
segment: smb
region: emea
country: GB
owners: { account: j.weber }
products:
  - { id: atlas }
  - { id: beacon }
`,
  );
});

test('a wrong answer is told at the prompt, and can be mended there', async () => {
  const person = new Person();
  const given = [
    '--name',
    'Hexa Loom',
    '--status',
    'active',
    '--industry',
    'retail',
    '--segment',
    'smb',
    '--region',
    'emea',
  ];
  const { exit } = run(
    ['new', 'hexa-loom', ...given, '--product', 'atlas', '--account-owner', 'a', '--references-owner', 'b'],
    person,
  );
  await person.answers('Which country?', `Germany${ENTER}`);
  await person.answers('which is not a country code', `${'\x7f'.repeat(7)}DE${ENTER}`);
  expect(await exit).toBe(0);
  expect(readFileSync(join(cwd, 'customers/hexa-loom.yaml'), 'utf8')).toContain('country: DE\n');
});

test('a customer without a name is not accepted', async () => {
  const person = new Person();
  const { exit } = run(['new', 'hexa-loom'], person);
  await person.answers('What is the customer called?', ENTER);
  await person.answers('a customer needs a name', CTRL_C);
  expect(await exit).toBe(130);
});

test('Ctrl-C ends the run with 130, and nothing is written', async () => {
  const person = new Person();
  const { exit, out } = run(['new', 'hexa-loom'], person);
  await person.answers('What is the customer called?', CTRL_C);
  expect(await exit).toBe(130);
  expect(out).toEqual([]);
  expect(existsSync(join(cwd, 'customers/hexa-loom.yaml'))).toBe(false);
});

test('--no-input never asks', async () => {
  const person = new Person();
  const { exit } = run(['new', 'hexa-loom', '--no-input'], person);
  expect(await exit).toBe(2);
});
