// Questions of `add`, `set` and `merge` at a terminal, and what the answers write.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CustomerFile } from '../../src/model/customer.ts';
import { CTRL_C, DOWN, ENTER, examplesAtTerminal, Person } from './person.ts';

const { run, fileOf, isThere, cwd } = examplesAtTerminal();
const dataOf = (customer: string): CustomerFile => parse(fileOf(customer));

const SPACE = ' ';
const BACK = '\x7f';

/** Answers each question in turn, agrees, and gives the lines that came into the file of Nordlicht. */
async function added(argv: readonly string[], answers: readonly (readonly [string, string])[]): Promise<CustomerFile> {
  const person = new Person();
  const before = fileOf('nordlicht');
  const { exit } = run(argv, person);
  for (const [question, keys] of answers) await person.answers(question, keys);
  await person.agrees();
  expect(await exit).toBe(0);
  for (const line of before.split('\n')) expect(fileOf('nordlicht').split('\n')).toContain(line);
  return dataOf('nordlicht');
}

test('add: what, to whom, and then the keys of a person', async () => {
  const data = await added(
    ['add'],
    [
      ['What is to be added?', ENTER],
      ['Which customer?', 'nordlicht'],
      ['❯ Nordlicht Robotics GmbH · nordlicht', ENTER],
      ['What are they called?', ENTER],
      ['this cannot be left open', `Orla Finch${ENTER}`],
      ['What is their title?', `Finance Director${ENTER}`],
      ['To which kind of buyer do they speak?', `finance${ENTER}`],
      ['What are they willing to do?', `quote${SPACE}${ENTER}`],
    ],
  );
  expect(data.advocates?.at(-1)).toEqual({
    ...{ id: 'orla-finch', name: 'Orla Finch', title: 'Finance Director', persona: 'finance', uses: ['quote'] },
  });
});

test('add: a name of no letters is asked for its id', async () => {
  const data = await added(
    ['add', 'person', 'nordlicht'],
    [
      ['What are they called?', `杉${ENTER}`],
      ['No id can be made of that', `Sugi!${ENTER}`],
      ['is no id', `${BACK.repeat(5)}sugi${ENTER}`],
      ['What is their title?', ENTER],
      ['To which kind of buyer do they speak?', ENTER],
      ['What are they willing to do?', ENTER],
    ],
  );
  expect(data.advocates?.at(-1)).toEqual({ id: 'sugi', name: '杉' });
});

test('add: a contact is refused at the question already', async () => {
  const person = new Person();
  const before = fileOf('nordlicht');
  const { exit } = run(['add', 'person', 'nordlicht'], person);
  await person.answers('What are they called?', `orla@nordlicht.example${ENTER}`);
  await person.answers('belongs in the CRM, not here', CTRL_C);
  expect(await exit).toBe(130);
  expect(fileOf('nordlicht')).toBe(before);
});

test('add: a story', async () => {
  const data = await added(
    ['add', 'story', 'nordlicht'],
    [
      ['What does the story say, in one sentence?', `The audit takes a day${ENTER}`],
      ['Which products are in it?', `atlas${SPACE}${ENTER}`],
      ['What do they use them for?', ENTER],
      ['Who can tell it?', `zo${SPACE}${ENTER}`],
      ['What was wrong before?', `It took a week.${ENTER}`],
      ['What was done about it?', ENTER],
    ],
  );
  expect(data.stories?.at(-1)).toEqual({
    ...{ id: 'the-audit-takes-a-day', title: 'The audit takes a day', products: ['atlas'] },
    ...{ advocates: ['zoe-brueckner'], challenge: 'It took a week.' },
  });
});

test('add: an outcome of one of their stories, with a day that has come', async () => {
  const data = await added(
    ['add', 'outcome', 'nordlicht'],
    [
      ['Of which story?', `month${ENTER}`],
      ['What was measured?', `days to close${ENTER}`],
      ['How much was it before?', `9${ENTER}`],
      ['How much is it now?', `3${ENTER}`],
      ['What is the change?', ENTER],
      ['On which day was it measured?', `2026-12-01${ENTER}`],
      ['is still to come', `${BACK.repeat(10)}2026-09-01${ENTER}`],
      ['Who vouches for it?', `customer${ENTER}`],
      ['Where is the proof kept?', `vault:roi/nordlicht-2026.xlsx${ENTER}`],
    ],
  );
  expect(data.stories?.find(({ id }) => id === 'month-end')?.outcomes?.at(-1)).toEqual({
    ...{ metric: 'days to close', before: 9, after: 3, measured_on: '2026-09-01', verified_by: 'customer' },
    ...{ evidence: 'vault:roi/nordlicht-2026.xlsx' },
  });
});

test('add: a quote is a draft, whoever said it', async () => {
  const data = await added(
    ['add', 'quote', 'nordlicht'],
    [
      ['What are the words, to the letter?', `We are home before the lights are out.${ENTER}`],
      ['Who said it?', `zo${ENTER}`],
      ['Which story does it tell?', `month${ENTER}`],
    ],
  );
  expect(data.assets?.at(-1)).toMatchObject({
    ...{ use: 'quote', advocate: 'zoe-brueckner', story: 'month-end', status: 'draft' },
    ...{ text: 'We are home before the lights are out.' },
  });
});

test('add: any other material', async () => {
  const data = await added(
    ['add', 'asset', 'nordlicht'],
    [
      ['What is it?', `case-study${ENTER}`],
      ['Which story does it tell?', `quiet${ENTER}`],
      ['Whose words or face are it?', ENTER],
      ['What are its words, to the letter?', ENTER],
      ['Is there more to say of it?', ENTER],
    ],
  );
  expect(data.assets?.at(-1)).toMatchObject({ use: 'case-study', story: 'quiet-grippers', status: 'draft' });
});

test('add: a product of the taxonomy', async () => {
  const data = await added(
    ['add', 'product', 'nordlicht'],
    [
      ['Which product?', `cirrus${ENTER}`],
      ['How far are they with it?', `${DOWN}${ENTER}`],
      ['Since which day?', `soon${ENTER}`],
      ['is no day of the calendar', `${BACK.repeat(4)}2026-09-01${ENTER}`],
    ],
  );
  expect(data.products?.at(-1)).toEqual({ id: 'cirrus', level: 'implementing', since: '2026-09-01' });
});

test('set: whose, which key, and its value; a key that there is not is asked again', async () => {
  const person = new Person();
  const { exit, out } = run(['set'], person);
  await person.answers('Which customer?', 'nordlicht');
  await person.answers('❯ Nordlicht Robotics GmbH · nordlicht', ENTER);
  await person.answers('Which key?', `stories.month-end.titel${ENTER}`);
  await person.answers('titel', `${BACK.repeat(5)}title${ENTER}`);
  await person.answers('Which value?', `The books close in three days${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(out.join('')).toContain('nordlicht: ');
  expect(dataOf('nordlicht').stories?.[0]?.title).toBe('The books close in three days');
});

test('set: of a key that is taken out no value is asked', async () => {
  const person = new Person();
  const { exit } = run(['set', 'nordlicht', '--unset'], person);
  await person.answers('Which key?', `blinded_as${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(dataOf('nordlicht').blinded_as).toBeUndefined();
});

test('set: a no to what is shown writes nothing', async () => {
  const person = new Person();
  const before = fileOf('nordlicht');
  const { exit } = run(['set', 'nordlicht', 'region'], person);
  await person.answers('Which value?', `apac${ENTER}`);
  await person.answers('+region: apac', '');
  await person.answers('Write this?', ENTER);
  expect(await exit).toBe(1);
  expect(fileOf('nordlicht')).toBe(before);
});

const two = () => {
  const write = (id: string, text: string) => writeFileSync(join(cwd(), `customers/${id}.yaml`), text);
  write('tarn', 'name: Tarn Glassworks\nstatus: active\nregion: emea\nsegment: enterprise\n');
  write('mull', 'name: Mull Windows\nstatus: active\nregion: amer\nsegment: mid-market\n');
};

test('merge: who stays, who goes, and each value that differs with both places', async () => {
  two();
  const person = new Person();
  const { exit, out } = run(['merge'], person);
  await person.answers('Which customer?', 'tarn');
  await person.answers('❯ Tarn Glassworks · tarn', ENTER);
  await person.answers('Which customer?', 'mull');
  await person.answers('❯ Mull Windows · mull', ENTER);
  await person.answers('Which segment holds?', '');
  await person.answers('"enterprise" (customers/tarn.yaml:4)', '');
  await person.answers('"mid-market" (customers/mull.yaml:4)', DOWN + ENTER);
  await person.answers('Which region holds?', '');
  await person.answers('"emea" (customers/tarn.yaml:3)', '');
  await person.answers('"amer" (customers/mull.yaml:3)', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(out.join('')).toContain('in 2 files');
  expect(dataOf('tarn')).toMatchObject({ name: 'Tarn Glassworks', region: 'emea', segment: 'mid-market' });
  expect(isThere('mull')).toBe(false);
});

test('merge: what is taken on the command line is not asked, and a no leaves both files', async () => {
  two();
  const person = new Person();
  const { exit } = run(['merge', 'tarn', 'mull', '--take', 'segment=b'], person);
  await person.answers('Which region holds?', DOWN + ENTER);
  await person.answers('+region: amer', '');
  await person.answers('Write this?', ENTER);
  expect(await exit).toBe(1);
  expect(readFileSync(join(cwd(), 'customers/tarn.yaml'), 'utf8')).toContain('region: emea');
  expect(isThere('mull')).toBe(true);
});

test('merge: whoever leaves in the middle of a choice has changed nothing', async () => {
  two();
  const person = new Person();
  const { exit } = run(['merge', 'tarn', 'mull'], person);
  await person.answers('holds?', CTRL_C);
  expect(await exit).toBe(130);
  expect(fileOf('tarn')).toContain('region: emea');
  expect(isThere('mull')).toBe(true);
});
