// A missing first argument is asked for at a terminal, and named where nobody can be asked.
import { expect, test } from 'vitest';
import { ENTER, examplesAtTerminal, Person } from './person.ts';

const { run, fileOf } = examplesAtTerminal();

test('show asks which customer', async () => {
  const person = new Person();
  const { exit, out } = run(['show'], person);
  await person.answers('Which customer?', 'nordlicht');
  await person.answers('❯ Nordlicht', ENTER);
  expect(await exit).toBe(0);
  expect(out.join('')).toContain('Nordlicht');
});

test('explain asks which rule', async () => {
  const person = new Person();
  const { exit, out } = run(['explain'], person);
  await person.answers('Which rule?', 'cut-text');
  await person.answers('❯ file/cut-text', ENTER);
  expect(await exit).toBe(0);
  expect(out.join('')).toContain('file/cut-text');
});

test('import asks for the source', async () => {
  const person = new Person();
  const { exit } = run(['import', '--map', 'import/customers.map.yaml', '--dry-run'], person);
  await person.answers('Which file or folder?', ENTER);
  await person.answers('name a file or a folder', `nothing.csv${ENTER}`);
  expect(await exit).not.toBe(0);
});

test('new asks for the name, and makes the id of it', async () => {
  const person = new Person();
  const { exit } = run(['new', '--status', 'active', '--country', 'DE', '--product', 'atlas'], person);
  await person.answers('What is the customer called?', `Müller & Söhne AG${ENTER}`);
  for (const question of ['Which industry?', 'Which segment?', 'Which region?', 'Who owns the account?'])
    await person.answers(question, ENTER);
  await person.answers('Who owns the reference?', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('muller-sohne')).toContain('name: Müller & Söhne AG\n');
});

test.each([['show'], ['explain'], ['import'], ['new']])(
  '%s without it and without a terminal is a usage error',
  async (command) => {
    const { exit } = run([command, '--no-input'], new Person());
    expect(await exit).toBe(2);
  },
);
