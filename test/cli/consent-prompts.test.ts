// Questions of the consent verbs at a terminal, and the records that the answers make.
import { expect, test } from 'vitest';
import { DOWN, ENTER, examplesAtTerminal, Person } from './person.ts';

const { run, fileOf } = examplesAtTerminal();

test('ask: which uses, and for whom; Enter is the audience that they have by themselves', async () => {
  const person = new Person();
  const { exit } = run(['ask', 'nordlicht'], person);
  await person.answers('What do you want to ask for?', `${DOWN.repeat(5)} ${ENTER}`);
  await person.answers('For which audience?', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('nordlicht')).toMatch(
    / {2}- id: video-2026-[0-9a-z]{4}\n {4}status: requested\n {4}uses: \[video\]\n {4}audience: public\n {4}requested_on: 2026-10-01\n/,
  );
});

test('ask: what stands in the way is shown, and passed with a reason', async () => {
  const person = new Person();
  const { exit } = run(['ask', 'larkmoor-health', 'video', '--audience', 'public'], person);
  await person.answers('Why all the same', `d.ferreira: the apology was made today${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('larkmoor-health')).toContain('despite: "d.ferreira: the apology was made today"\n');
});

test('ask: a no is passed by nothing, and nothing is asked', async () => {
  const { exit } = run(['ask', 'halvorsund-grid', 'quote', '--audience', 'public'], new Person());
  expect(await exit).toBe(1);
});

test('grant: the open request is taken, and who, as what and where the proof is are asked for', async () => {
  const person = new Person();
  const { exit } = run(['grant', 'hoshimori-precision'], person);
  await person.answers('They answer "public-2026": ', '');
  await person.answers('What did they grant?', ENTER);
  await person.answers('For which audience?', ENTER);
  await person.answers('Who said yes?', `Haruka Minase${ENTER}`);
  await person.answers('As what?', `${DOWN.repeat(3)}${ENTER}`);
  await person.answers('On what does it rest?', `${DOWN}${ENTER}`);
  await person.answers('Where is the proof kept?', `vault:consents/hoshimori-2026.eml${ENTER}`);
  await person.answers('Until when?', ENTER);
  await person.answers('Anything that narrows it?', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  const text = fileOf('hoshimori-precision');
  for (const line of [
    'status: granted',
    'requested_on: 2026-08-27',
    'granted_on: 2026-10-01',
    'expires_on: 2027-09-30',
    'granted_by: Haruka Minase',
    'granted_as: executive',
    'basis: email',
    'evidence: vault:consents/hoshimori-2026.eml',
  ]) {
    expect(text.slice(text.indexOf('id: public-2026'), text.indexOf('advocates:'))).toContain(`    ${line}\n`);
  }
});

test('grant: without a request it is asked what they granted, and for whom', async () => {
  const person = new Person();
  const { exit } = run(['grant', 'tanagrove-labs', '--by', 'Ines Caldas', '--as', 'brand'], person);
  await person.answers('Which uses?', ` ${DOWN} ${ENTER}`);
  await person.answers('For which audience?', `${DOWN.repeat(2)}${ENTER}`);
  await person.answers('Does it hold for the whole term?', `${DOWN}${ENTER}`);
  await person.answers('On what does it rest?', ENTER);
  await person.answers('Where is the proof kept?', ENTER);
  await person.answers('this cannot be left open', `vault:consents/tanagrove.pdf${ENTER}`);
  await person.answers('Until when?', `next year${ENTER}`);
  await person.answers('is no day of the calendar', `${'\x7f'.repeat(9)}never${ENTER}`);
  await person.answers('Anything that narrows it?', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  const text = fileOf('tanagrove-labs');
  expect(text).toContain('uses: [name, logo]');
  expect(text).toContain('approval: once');
  expect(text).not.toContain('expires_on');
});

test('grant: what was granted already is reported before anything is asked', async () => {
  const { exit } = run(['grant', 'nordlicht', 'public-2026'], new Person());
  expect(await exit).toBe(1);
});

test('decline: the open request, and why', async () => {
  const person = new Person();
  const { exit } = run(['decline', 'hoshimori-precision'], person);
  await person.answers('What of it did they decline?', ENTER);
  await person.answers('Why?', `${DOWN.repeat(3)}${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('hoshimori-precision')).toContain('    reason: corporate-policy\n');
});

test('decline: without a request it is asked what they declined', async () => {
  const person = new Person();
  const { exit } = run(['decline', 'tanagrove-labs', '--reason', 'no-time'], person);
  await person.answers('What did they decline?', `${DOWN} ${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('tanagrove-labs')).toContain('uses: [logo]');
});

test('renew: the grant that runs out is taken, and Enter says who said yes the last time', async () => {
  const person = new Person();
  const { exit } = run(['renew', 'larkmoor-health'], person);
  await person.answers('They renew "public-2025": ', ENTER);
  await person.answers('Who said yes?', ENTER);
  await person.answers('As what?', ENTER);
  await person.answers('On what does it rest?', ENTER);
  await person.answers('Where is the proof kept?', `vault:consents/larkmoor-2026.pdf${ENTER}`);
  await person.answers('Until when?', ENTER);
  await person.agrees();
  expect(await exit).toBe(0);
  const text = fileOf('larkmoor-health');
  const record = text.slice(text.search(/- id: public-2026-/), text.indexOf('advocates:'));
  for (const line of [
    'granted_on: 2026-10-01',
    'expires_on: 2027-11-20',
    'granted_by: Winifred Asante',
    'granted_as: brand',
    'basis: signed-form',
    'evidence: vault:consents/larkmoor-2026.pdf',
  ]) {
    expect(record).toContain(`    ${line}\n`);
  }
});

test('renew: of several that run out, one is chosen', async () => {
  const person = new Person();
  const flags = [
    '--by',
    'Ada Lindqvist',
    '--as',
    'legal',
    '--basis',
    'email',
    '--evidence',
    'vault:consents/n-2027.eml',
  ];
  const { exit } = run(['renew', 'nordlicht', ...flags, '--as-of', '2026-12-15'], person);
  await person.answers('Which grant did they renew?', `${DOWN}${ENTER}`);
  await person.answers('What of it?', ENTER);
  await person.answers('Until when?', `2028-06-30${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  expect(fileOf('nordlicht')).toMatch(/id: public-2027-[0-9a-z]{4}\n(?: {4}.*\n)+? {4}expires_on: 2028-06-30\n/);
});

const TERMS = ['--by', 'Haruka Minase', '--as', 'executive', '--basis', 'email', '--evidence', 'vault:consents/h.eml'];

test('grant: of the keys that narrow it, only the chosen ones are asked for, and a new value will do', async () => {
  const person = new Person();
  const flags = ['--uses', 'logo', '--audience', 'public', '--approval', 'once', '--until', 'never'];
  const { exit } = run(['grant', 'orrinvale-credit-union', ...flags, ...TERMS], person);
  await person.answers('Anything that narrows it?', 'places first embargo');
  await person.answers('an embargo', ENTER);
  await person.answers('At which places?', 'web deck:globex-2026');
  await person.answers('❯◯ deck:globex-2026', ENTER);
  await person.answers('What has to be met first', `board${'\x7f'.repeat(5)}Board:ok${ENTER}`);
  await person.answers('is no slug', `${'\x7f'.repeat(8)}board-ok`);
  await person.answers('❯◯ board-ok', ENTER);
  await person.answers('From which day on', `2026-11-15${ENTER}`);
  await person.agrees();
  expect(await exit).toBe(0);
  const text = fileOf('orrinvale-credit-union');
  for (const line of ['places: [website, deck:globex-2026]', 'requires: [board-ok]', 'begins_on: 2026-11-15'])
    expect(text).toContain(`    ${line}\n`);
});

test('grant: nothing is asked where the command line says what narrows it', async () => {
  const person = new Person();
  const flags = ['--uses', 'logo', '--audience', 'public', '--approval', 'once', '--until', 'never'];
  const { exit } = run(['grant', 'orrinvale-credit-union', ...flags, ...TERMS, '--place', 'website'], person);
  expect(await exit).toBe(0);
  expect(fileOf('orrinvale-credit-union')).toContain('    places: [website]\n');
});

test('grant: less than was asked for, in uses and in audience; the rest stays open', async () => {
  const person = new Person();
  const { exit } = run(['grant', 'hoshimori-precision', ...TERMS], person);
  await person.answers('They answer "public-2026": name, logo, case-study, reference-call', '');
  await person.answers('What did they grant?', `logo call${ENTER}`);
  await person.answers('For which audience?', `pros${ENTER}`);
  await person.answers('Until when?', ENTER);
  await person.answers('Anything that narrows it?', ENTER);
  await person.answers('uses: [logo, reference-call]', '');
  await person.agrees();
  await person.answers('is still open for name, logo, case-study, reference-call', '');
  expect(await exit).toBe(0);
  expect(fileOf('hoshimori-precision')).toContain('uses: [logo, reference-call]\n    audience: prospects\n');
});

test('decline: a part of what was asked for, and the rest stays open', async () => {
  const person = new Person();
  const { exit } = run(['decline', 'hoshimori-precision', '--reason', 'no-time'], person);
  await person.answers('What of it did they decline?', `call${ENTER}`);
  await person.agrees();
  await person.answers('is still open for name, logo, case-study', '');
  expect(await exit).toBe(0);
  expect(fileOf('hoshimori-precision')).toContain('status: declined\n    uses: [reference-call]\n');
});

test('renew: a part of the grant, and the rest is reported', async () => {
  const person = new Person();
  const { exit } = run(['renew', 'larkmoor-health', ...TERMS], person);
  await person.answers('What of it?', `logo${ENTER}`);
  await person.answers('Until when?', ENTER);
  await person.agrees();
  await person.answers('"public-2025" is not renewed for', '');
  expect(await exit).toBe(0);
  expect(fileOf('larkmoor-health')).toContain('uses: [logo]\n');
});
