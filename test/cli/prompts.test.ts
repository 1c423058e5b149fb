// Questions of `refs new` at a terminal, and the file that the answers make.
import { expect, test } from 'vitest';
import { CTRL_C, DOWN, ENTER, examplesAtTerminal, Person } from './person.ts';

const { run, fileOf, isThere } = examplesAtTerminal();

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
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('hexa-loom')).toBe(
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

test('a wrong answer is refused at the prompt, and can be corrected there', async () => {
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
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('hexa-loom')).toContain('country: DE\n');
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
  expect(isThere('hexa-loom')).toBe(false);
});

test('--no-input never asks', async () => {
  const person = new Person();
  const { exit } = run(['new', 'hexa-loom', '--no-input'], person);
  expect(await exit).toBe(2);
});
