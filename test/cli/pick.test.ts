// `refs pick`: a person types, sees the standing of each match, and goes on from the one they choose.
import { expect, test } from 'vitest';
import { choose } from '../../src/cli/choose.ts';
import { play } from '../transcripts/play.ts';
import { CTRL_C, DOWN, ENTER, examplesAtTerminal, Person } from './person.ts';

const { run, fileOf, cwd } = examplesAtTerminal();
const pick = (person: Person, ...argv: string[]) => run(['pick', ...argv], person);

test('shows what the typed words find, with standing, and Enter shows all about it', async () => {
  const person = new Person();
  const { exit, out } = pick(person, '--for', 'reference-call');
  await person.answers('Who can speak to this?', 'month end');
  await person.answers('Month end in three days instead of nine', ENTER);
  await person.answers('what next?', ENTER);
  expect(await exit).toBe(0);
  expect(out.join('')).toMatch(/^Nordlicht Robotics GmbH/);
  expect(out.join('')).toContain('nordlicht/month-end');
});

test('the standing of the marked one is reported below the list', async () => {
  const person = new Person();
  const { exit } = pick(person, 'nordlicht', 'gripper', '--for', 'quote');
  await person.answers('A worn gripper is changed', '');
  await person.answers('no record covers quote for the public', CTRL_C);
  expect(await exit).toBe(130);
});

test('copies as Markdown: printed, and handed to the clipboard of the terminal', async () => {
  const person = new Person();
  const { exit, out } = pick(person, 'month', 'end', 'close', '--for', 'case-study');
  await person.answers('Month end in three days', ENTER);
  await person.answers('what next?', `${DOWN}${DOWN}${ENTER}`);
  const text = out.join('');
  await person.answers('\x1b]52;c;', '');
  expect(await exit).toBe(0);
  expect(out.join('')).toMatch(/^_For colleagues only.*\n\n\*\*Nordlicht Robotics GmbH\*\*: Month end in three days/);
  expect(text === '' || out.join('').startsWith(text)).toBe(true);
});

test('logs with the customer, the use and the story filled in', async () => {
  const person = new Person();
  const { exit } = pick(person, 'customs', 'papers', '--for', 'case-study');
  await person.answers('Customs papers ready', ENTER);
  await person.answers('what next?', `${DOWN}${ENTER}`);
  await person.answers('How does it stand?', `${DOWN}${DOWN}${DOWN}${ENTER}`);
  await person.answers('On which day?', ENTER);
  await person.answers('Is there more to say of it?', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('cobalt-harbour')).toMatch(/use: case-study\n\s+status: completed/);
});

test('without a terminal it says what to run instead', async () => {
  const { exit, said } = await play(['pick', 'month', 'end'], { cwd: cwd() });
  expect(exit).toBe(2);
  expect(said.map(({ text }) => text).join('')).toContain('refs find month end');
});

test('--print prints the id of the choice, and nothing else', async () => {
  const person = new Person();
  const { exit, out } = pick(person, 'month', 'end', '--print');
  await person.answers('Month end in three days', ENTER);
  expect(await exit).toBe(0);
  expect(out).toEqual(['nordlicht/month-end\n']);
});

test('Enter typed together with the words takes what they find', async () => {
  const person = new Person();
  const { exit, out } = pick(person, '--print');
  await person.answers('Who can speak to this?', `month end${ENTER}`);
  expect(await exit).toBe(0);
  expect(out).toEqual(['nordlicht/month-end\n']);
});

test('Enter before the first answer takes the first choice', async () => {
  const person = new Person();
  person.stdin.write(ENTER);
  const { exit, out } = pick(person, 'month', 'end', '--print');
  expect(await exit).toBe(0);
  expect(out).toEqual(['nordlicht/month-end\n']);
});

test('words that come one by one are searched for together, and so is what is taken back', async () => {
  const person = new Person();
  const { exit, out } = pick(person, '--print');
  await person.answers('Who can speak to this?', 'customs');
  await person.answers('Customs papers', `${'\x7f'.repeat('customs'.length)}month end${ENTER}`);
  expect(await exit).toBe(0);
  expect(out).toEqual(['nordlicht/month-end\n']);
});

test('a search that fails says why, and goes on', async () => {
  const person = new Person();
  const { stdin: input, screen: output } = person;
  const one = { name: 'Nordlicht', value: 'nordlicht' };
  const source = async (typed: string) => {
    if (typed === 'n') throw new Error('the disk is gone');
    return [one];
  };
  const chosen = choose({ type: 'search', message: 'Who?', source }, { input, output });
  await person.answers('Who?', `n${ENTER}`);
  await person.answers('! the disk is gone', `o${ENTER}`);
  expect(await chosen).toEqual(['nordlicht']);
});
