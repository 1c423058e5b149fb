// Questions of `refs log` and `refs give` at a terminal: as few as a call needs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CTRL_C, DOWN, ENTER, examplesAtTerminal, Person } from './person.ts';

const { run, fileOf, cwd } = examplesAtTerminal();

/** Has no more to say, and agrees to what will be written. */
async function isAll(person: Person): Promise<void> {
  await person.answers('Is there more to say of it?', ENTER);
  await person.agrees();
}

test('a call is logged with a few words and Enter', async () => {
  const person = new Person();
  const { exit, out } = run(['log'], person);
  await person.answers('Which customer?', 'nordl');
  await person.answers('❯ Nordlicht Robotics GmbH · nordlicht', ENTER);
  await person.answers('What for?', '');
  await person.answers('❯ reference-call · ready · Zoë Brückner', ENTER);
  await person.answers('How does it stand?', '');
  await person.answers('❯ asked', ENTER);
  await person.answers('With whom?', '');
  await person.answers('❯ Zoë Brückner · ready', '');
  await person.answers('Pat Doe · wait until 2026-11-02', ENTER);
  await person.answers('For which prospect?', `Halden Gear${ENTER}`);
  await isAll(person);
  expect(await exit).toBe(0);
  expect(out.join('')).toMatch(
    /^✓ nordlicht: logged "call-halden-gear-\w{4}": reference-call with zoe-brueckner for Halden Gear, asked on 2026-10-01\n$/,
  );
  expect(fileOf('nordlicht')).toMatch(
    / {2}- id: call-halden-gear-\w{4}\n {4}asked_on: 2026-10-01\n {4}on: 2026-10-01\n {4}use: reference-call\n {4}status: asked\n {4}advocate: zoe-brueckner\n {4}prospect: Halden Gear\n/,
  );
});

test('what is scheduled is asked for its day, and a day that has passed is reported', async () => {
  const person = new Person();
  const { exit } = run(
    ['log', 'nordlicht', 'site-visit', '--status', 'scheduled', '--prospect', 'halden-gear'],
    person,
  );
  await person.answers('On which day?', `2026-09-01${ENTER}`);
  await person.answers('has passed', `${'\x7f'.repeat(10)}2026-11-05${ENTER}`);
  await person.answers('With whom?', ENTER);
  await isAll(person);
  expect(await exit).toBe(0);
  expect(fileOf('nordlicht')).toContain('    on: 2026-11-05\n    use: site-visit\n    status: scheduled\n');
});

test('who tells more than one story is asked for which, and it is found by typing', async () => {
  const person = new Person();
  const fact = ['--status', 'completed', '--on', '2026-09-01', '--advocate', 'pat-doe'];
  const { exit } = run(['log', 'nordlicht', 'speaking', ...fact], person);
  await person.answers('Which story?', 'worn gripper');
  await person.answers('❯ A worn gripper is changed before the line stops', ENTER);
  await isAll(person);
  expect(await exit).toBe(0);
  expect(fileOf('nordlicht')).toContain('    advocate: pat-doe\n    story: quiet-grippers\n\ngives:');
});

test('why a limit is passed is asked, with what stands in the way; without a reason nothing is written', async () => {
  const before = fileOf('nordlicht');
  const hesitant = new Person();
  const argv = ['log', 'nordlicht', 'speaking', '--status', 'asked', '--advocate', 'pat-doe', '--story', 'month-end'];
  const left = run(argv, hesitant);
  await hesitant.answers('Why all the same', ENTER);
  expect(await left.exit).toBe(1);
  expect(fileOf('nordlicht')).toBe(before);

  const sure = new Person();
  const { exit } = run(argv, sure);
  await sure.answers('Why all the same', `j.weber: Pat asked for the slot${ENTER}`);
  await sure.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('nordlicht')).toMatch(/despite: .?j\.weber: Pat asked for the slot/);
});

test('--update alone offers the entries, what is open first, and asks what became of it', async () => {
  const person = new Person();
  const { exit } = run(['log', 'cobalt-harbour', '--update'], person);
  await person.answers('Which one moves on?', '');
  await person.answers('❯ keynote-autumn · speaking with mei-xin-goh, scheduled for 2026-11-18', '');
  await person.answers('call-northquay · reference-call with anand-thiru', ENTER);
  await person.answers('What became of it?', '');
  await person.answers('❯ cancelled', ENTER);
  await isAll(person);
  expect(await exit).toBe(0);
  expect(fileOf('cobalt-harbour')).toContain(
    '  - id: keynote-autumn\n    asked_on: 2026-09-25\n    on: 2026-10-01\n    use: speaking\n    status: cancelled\n',
  );
});

test('who is proposed is who is taken where nobody is named, whatever the order of the file', async () => {
  const person = new Person();
  const { exit } = run(['log', 'cobalt-harbour', 'reference-call'], person);
  await person.answers('❯ asked', ENTER);
  await person.answers('❯ Anand Thiru · wait until 2026-10-07', '');
  await person.answers('Mei-Xin Goh · wait until 2026-12-18', CTRL_C);
  expect(await exit).toBe(130);
});

test('what took place is asked for its day, the person and the deal, and Enter is enough for each', async () => {
  const person = new Person();
  const { exit } = run(['log', 'cobalt-harbour', 'reference-call', '--status', 'completed'], person);
  await person.answers('On which day?', '');
  await person.answers('2026-10-01', ENTER);
  await person.answers('With whom?', '');
  await person.answers('❯ Anand Thiru', '');
  await person.answers('(leave it open)', ENTER);
  await person.answers('For which prospect?', ENTER);
  await person.answers('What became of the deal?', '');
  await person.answers('❯ (leave it open)', ENTER);
  await isAll(person);
  expect(await exit).toBe(0);
  expect(fileOf('cobalt-harbour')).toMatch(
    / {2}- id: call-2026-10-01-\w{4}\n {4}on: 2026-10-01\n {4}use: reference-call\n {4}status: completed\n {4}advocate: anand-thiru\n\n/,
  );
});

test('of what took place the only one who does such things is proposed', async () => {
  const person = new Person();
  const said = ['--status', 'completed', '--on', '2026-09-01', '--story', 'gate-queue'];
  const { exit } = run(['log', 'cobalt-harbour', 'analyst-call', ...said], person);
  await person.answers('With whom?', '');
  await person.answers('❯ Mei-Xin Goh', ENTER);
  await isAll(person);
  expect(await exit).toBe(0);
});

test('what was to come and has taken place is asked for its day, and left open it is refused', async () => {
  const before = fileOf('cobalt-harbour');
  const argv = ['log', 'cobalt-harbour', '--update', 'keynote', '--status', 'completed'];
  const hesitant = new Person();
  const left = run(argv, hesitant);
  await hesitant.answers('On which day?', ENTER);
  await hesitant.answers('Is there more to say of it?', ENTER);
  expect(await left.exit).toBe(1);
  expect(fileOf('cobalt-harbour')).toBe(before);

  const sure = new Person();
  const { exit } = run(argv, sure);
  await sure.answers('On which day?', `2026-09-30${ENTER}`);
  await isAll(sure);
  expect(await exit).toBe(0);
  expect(fileOf('cobalt-harbour')).toContain('    on: 2026-09-30\n    use: speaking\n    status: completed\n');
});

test('of what is over, what became of the deal is asked', async () => {
  const person = new Person();
  const { exit } = run(['log', 'cobalt-harbour', '--update', 'call-bright'], person);
  await person.answers('What became of the deal?', ENTER);
  await isAll(person);
  expect(await exit).toBe(0);
  expect(fileOf('cobalt-harbour')).toContain('    opportunity: crm:B52\n    result: won\n');
});

test('what is said already is not asked', async () => {
  const person = new Person();
  const said = [
    '--advocate',
    'zoe-brueckner',
    '--prospect',
    'halden-gear',
    '--status',
    'asked',
    '--story',
    'month-end',
  ];
  expect(await run(['log', 'nordlicht', 'reference-call', ...said], person).exit).toBe(0);
  expect(await run(['log', 'nordlicht', '--update', 'call-halden', '--result', 'open'], person).exit).toBe(0);
});

test('Ctrl-C ends the run with 130, and nothing is written', async () => {
  const before = fileOf('nordlicht');
  const person = new Person();
  const { exit } = run(['log', 'nordlicht'], person);
  await person.answers('What for?', CTRL_C);
  expect(await exit).toBe(130);
  expect(fileOf('nordlicht')).toBe(before);
});

test('refs give asks what they got', async () => {
  const person = new Person();
  const { exit } = run(['give', 'cafe-aurora'], person);
  await person.answers('What did they get?', `${DOWN}${ENTER}`);
  await person.answers('What exactly?', `Beacon beta${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('cafe-aurora')).toMatch(/on: 2026-10-01,? *\n? *kind: early-access,? *\n? *note: Beacon beta/);
});

test('"call" and Enter, typed at once, is the call and not the case study', async () => {
  const person = new Person();
  const { exit, out } = run(['log', 'nordlicht', '--dry-run'], person);
  await person.answers('What for?', `call${ENTER}`);
  await person.answers('How does it stand?', `asked${ENTER}`);
  await person.answers('With whom?', `pat${CTRL_C}`);
  expect(await exit).toBe(130);
  await person.answers('', '');
  expect(out).toEqual([]);
});

test('without a yes to what will be written, nothing is', async () => {
  const before = fileOf('cafe-aurora');
  const person = new Person();
  const { exit } = run(['give', 'cafe-aurora', 'early-access'], person);
  await person.answers('What exactly?', `a tenth off${ENTER}`);
  await person.answers('kind: early-access', '');
  await person.answers('Write this?', ENTER);
  await person.answers('nothing was written', '');
  expect(await exit).toBe(1);
  expect(fileOf('cafe-aurora')).toBe(before);
});

test('where the grant names places and conditions, they are asked for, and who said yes each time', async () => {
  const file = join(cwd(), 'customers/nordlicht.yaml');
  const narrow = 'places: [event, "deck:globex"]\n    requires: [nda, board-ok]\n    approval: per-use';
  writeFileSync(file, fileOf('nordlicht').replace(/(id: time-2026\n(?: {4}.*\n)*? {4})approval: once/, `$1${narrow}`));
  const person = new Person();
  const { exit } = run(
    ['log', 'nordlicht', 'site-visit', '--status', 'scheduled', '--prospect', 'halden-gear', '--on', '2026-11-05'],
    person,
  );
  await person.answers('With whom?', ENTER);
  await person.answers('Where?', 'event:refconf-2026');
  await person.answers('❯ event:refconf-2026', ENTER);
  await person.answers('Which of their conditions', 'nda board');
  await person.answers('◯ board-ok', ENTER);
  await person.answers('Who at the customer said yes', `Ada Lindqvist${ENTER}`);
  await isAll(person);
  expect(await exit).toBe(0);
  expect(fileOf('nordlicht')).toMatch(
    / {4}place: event:refconf-2026\n {4}met: \[nda, board-ok\]\n {4}approved_by: Ada Lindqvist\n {4}approved_on: 2026-10-01\n/,
  );
});

test('what few entries need is one step, and only what is chosen there is asked for', async () => {
  const person = new Person();
  const { exit } = run(
    ['log', 'nordlicht', 'reference-call', '--advocate', 'zoe-brueckner', '--status', 'asked'],
    person,
  );
  await person.answers('For which prospect?', `Halden Gear${ENTER}`);
  await person.answers('Is there more to say of it?', '');
  await person.answers('◯ the day by which it is needed', 'needed ');
  await person.answers('◉ the day by which it is needed', `${'\x7f'.repeat(6)}worth `);
  await person.answers('◉ how much the deal is worth', ENTER);
  await person.answers('By which day is it needed?', `2026-11-20${ENTER}`);
  await person.answers('How much is the deal worth?', `a lot${ENTER}`);
  await person.answers('is no amount', `${'\x7f'.repeat(5)}120000 EUR${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('nordlicht')).toMatch(/ {4}needed_by: 2026-11-20\n[\s\S]*? {4}value: 120000 EUR\n/);
});

test('what was said of it afterwards is asked for only of what took place, and nothing where a flag says it', async () => {
  const person = new Person();
  const past = ['log', 'cobalt-harbour', 'analyst-call', '--status', 'completed', '--on', '2026-09-01'];
  const { exit } = run([...past, '--story', 'gate-queue', '--feedback', 'They liked her.'], person);
  await person.answers('With whom?', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('cobalt-harbour')).toContain('    feedback: They liked her.\n');

  const other = new Person();
  const { exit: left } = run([...past, '--story', 'gate-queue'], other);
  await other.answers('With whom?', ENTER);
  await other.answers('◯ what was said of it afterwards', CTRL_C);
  expect(await left).toBe(130);
});
