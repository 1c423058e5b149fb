// Questions of `rename` and `retire` at a terminal when nothing is named.
import { expect, test } from 'vitest';
import { CTRL_C, DOWN, ENTER, examplesAtTerminal, Person } from './person.ts';

const { run, fileOf, isThere } = examplesAtTerminal();

test('rename: whose, what of theirs, and the new id', async () => {
  const person = new Person();
  const { exit, out } = run(['rename'], person);
  await person.answers('Which customer?', 'nordlicht');
  await person.answers('❯ Nordlicht Robotics GmbH · nordlicht', ENTER);
  await person.answers('What gets another id?', 'month');
  await person.answers('❯ Month end in three days instead of nine · story month-end', ENTER);
  await person.answers('What is the new id?', `Close Faster${ENTER}`);
  await person.answers('ids are lower-case letters', `${'\x7f'.repeat('Close Faster'.length)}close-faster${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(out.join('')).toContain('renamed the story "month-end" to "close-faster"');
  expect(fileOf('nordlicht')).toContain('- id: close-faster');
  expect(fileOf('nordlicht')).not.toContain('id: month-end');
});

test('rename: Enter alone takes the customer as a whole', async () => {
  const person = new Person();
  const { exit } = run(['rename'], person);
  await person.answers('Which customer?', 'polder-vane');
  await person.answers('❯ Polder & Vane Warehousing B.V. · polder-vane', ENTER);
  await person.answers('❯ Polder & Vane Warehousing B.V. as a whole · polder-vane', ENTER);
  await person.answers('What is the new id?', `polder-vane-bv${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(isThere('polder-vane-bv')).toBe(true);
});

test('rename: of what is named only the new id is asked', async () => {
  const before = fileOf('nordlicht');
  const person = new Person();
  const { exit } = run(['rename', 'nordlicht/month-end'], person);
  await person.answers('What is the new id?', CTRL_C);
  expect(await exit).toBe(130);
  expect(fileOf('nordlicht')).toBe(before);
});

test('retire: whose, and what of theirs', async () => {
  const person = new Person();
  const { exit, out } = run(['retire'], person);
  await person.answers('Which customer?', 'nordlicht');
  await person.answers('❯ Nordlicht Robotics GmbH · nordlicht', ENTER);
  await person.answers('❯ Nordlicht Robotics GmbH as a whole · nordlicht', DOWN);
  await person.answers('❯ quote · asset close-quote', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(out.join('')).toContain('nordlicht: retired quote "close-quote"');
});

test('customers are shown by name, those who are active before those who have retired', async () => {
  const person = new Person();
  const { exit } = run(['renew'], person);
  await person.answers('❯ Bankhaus Silbertobel & Cie. · silbertobel', CTRL_C);
  expect(await exit).toBe(130);
});

test.each([
  ['advocate', 'zoe', '❯ Zoë Brückner · advocate zoe-brueckner'],
  ['consent', 'consent', '❯ granted '],
  ['entry of the ledger', 'activity', '❯ 2026-'],
])('rename: an %s is shown by what people call it before its id', async (_kind, typed, shown) => {
  const person = new Person();
  const { exit } = run(['rename'], person);
  await person.answers('Which customer?', `nordlicht${ENTER}`);
  await person.answers('What gets another id?', typed);
  await person.answers(shown, CTRL_C);
  expect(await exit).toBe(130);
});
