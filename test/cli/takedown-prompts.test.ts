// Questions of `refs takedown` at a terminal, and changes that need an explicit answer.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CustomerFile } from '../../src/model/customer.ts';
import { textHash } from '../../src/text/hash.ts';
import { CTRL_C, DOWN, ENTER, examplesAtTerminal, Person } from './person.ts';

const { run, fileOf } = examplesAtTerminal();
const dataOf = (id: string) => parse(fileOf(id)) as CustomerFile;
const withdrawnOf = (id: string) =>
  dataOf(id).consent?.flatMap((record) => (record.status === 'withdrawn' ? [`${record.id} ${record.reason}`] : []));

describe('refs takedown', () => {
  test('while consent runs: why', async () => {
    const person = new Person();
    const { exit, out } = run(['takedown', 'pennyroyal-mutual'], person);
    await person.answers('Why do they want it down?', `${DOWN}${DOWN}${DOWN}${ENTER}`);
    await person.answers('Withdraw "master-2026"', `y${ENTER}`);
    expect(await exit).toBe(1);
    expect(withdrawnOf('pennyroyal-mutual')).toEqual(['master-2026 competitive-advantage']);
    expect(out.join('')).toContain('[ ] deck:2026-insurance');
  });

  test.each([
    ['Enter alone', ENTER, undefined],
    ['a reason without a yes', `${DOWN}${ENTER}`, ENTER],
  ])('%s shows what is up, and takes nothing back', async (_, first, second) => {
    const before = fileOf('pennyroyal-mutual');
    const person = new Person();
    const { exit, out } = run(['takedown', 'pennyroyal-mutual'], person);
    await person.answers('Why do they want it down?', first);
    if (second !== undefined) await person.answers('Withdraw "master-2026"', second);
    expect(await exit).toBe(1);
    expect(fileOf('pennyroyal-mutual')).toBe(before);
    expect(out.join('')).toContain('· deck:2026-insurance');
  });

  test('Ctrl-C at that question takes nothing back', async () => {
    const before = fileOf('pennyroyal-mutual');
    const person = new Person();
    const { exit } = run(['takedown', 'pennyroyal-mutual'], person);
    await person.answers('Why do they want it down?', CTRL_C);
    expect(await exit).toBe(130);
    expect(fileOf('pennyroyal-mutual')).toBe(before);
  });

  test('once consent is off nothing is asked', async () => {
    const { exit } = run(['takedown', 'brackwater-outfitters'], new Person());
    expect(await exit).toBe(0);
  });

  test('what is ticked off needs no reason', async () => {
    const { exit } = run(['takedown', 'nordlicht', '--done', 'https://www.vendor.example/customers'], new Person());
    expect(await exit).toBe(0);
    expect(withdrawnOf('nordlicht')).toEqual([]);
  });
});

describe('refs withdraw', () => {
  test('which, and why', async () => {
    const person = new Person();
    const { exit, out } = run(['withdraw', 'nordlicht'], person);
    await person.answers('What do they take back?', ` ${DOWN}${DOWN} ${ENTER}`);
    await person.answers('Why do they take it back?', ENTER);
    await person.agrees();
    expect(await exit).toBe(0);
    expect(withdrawnOf('nordlicht')).toEqual(['brand-2026 personal-risk', 'time-2026 personal-risk']);
    expect(out.join('')).toContain('[ ] https://www.vendor.example/customers  logo "logo-wall"');
  });

  test('nothing chosen is nothing done', async () => {
    const before = fileOf('nordlicht');
    const person = new Person();
    const { exit } = run(['withdraw', 'nordlicht', '--reason', 'legal'], person);
    await person.answers('What do they take back?', ENTER);
    expect(await exit).toBe(2);
    expect(fileOf('nordlicht')).toBe(before);
  });
});

describe('refs approve-quote', () => {
  test('shows the words, and records them on a yes', async () => {
    const person = new Person();
    const { exit } = run(['approve-quote', 'nordlicht'], person);
    await person.answers('Which words or file did they approve?', `${DOWN}${ENTER}`);
    await person.answers('Who approved them?', `Zoë Brückner${ENTER}`);
    await person.answers('On which day?', ENTER);
    await person.answers('Where is the proof kept?', `vault:consents/weekend-quote.eml${ENTER}`);
    await person.answers('“Nobody in my team plans a weekend around the close any more.”', `y${ENTER}`);
    expect(await exit).toBe(0);
    const [, , , quote] = dataOf('nordlicht').assets ?? [];
    expect(quote).toMatchObject({
      approved_text_sha256: textHash(quote?.text ?? ''),
      approved_by: 'Zoë Brückner',
      approved_on: '2026-10-01',
      approval_evidence: 'vault:consents/weekend-quote.eml',
    });
    const show = run(['show', 'nordlicht'], new Person());
    expect(await show.exit).toBe(0);
    expect(show.out.join('')).toMatch(
      /Approvals\n {2}\S+ · by Zoë Brückner · on 2026-10-01 · evidence vault:consents\/weekend-quote\.eml\n/,
    );
  });

  test('Enter alone is a no', async () => {
    const before = fileOf('nordlicht');
    const person = new Person();
    const { exit } = run(['approve-quote', 'nordlicht', 'weekend-quote'], person);
    for (const question of ['Who approved them?', 'On which day?', 'Where is the proof kept?'])
      await person.answers(question, ENTER);
    await person.answers('to the letter?', ENTER);
    expect(await exit).toBe(1);
    expect(fileOf('nordlicht')).toBe(before);
  });
});

describe('refs place', () => {
  test('what, and where', async () => {
    const person = new Person();
    const { exit } = run(['place', 'nordlicht'], person);
    await person.answers('What goes up?', `${DOWN}${DOWN}${ENTER}`);
    await person.answers('Where?', `deck:2026-q4-overview${ENTER}`);
    await person.agrees();
    expect(await exit).toBe(0);
    expect(dataOf('nordlicht').assets?.[2]?.placements?.at(-1)).toEqual({
      where: 'deck:2026-q4-overview',
      since: '2026-10-01',
    });
  });

  test('a caution: why all the same', async () => {
    const person = new Person();
    const { exit } = run(['place', 'larkmoor-health', 'logo-wall', 'deck:2026-q4-overview'], person);
    await person.answers('Why all the same', `t.brandt asked them${ENTER}`);
    await person.agrees();
    expect(await exit).toBe(0);
    expect(dataOf('larkmoor-health').assets?.[1]?.placements?.at(-1)?.despite).toBe('t.brandt asked them');
  });
});
