// What `refs new` asks at a terminal, and what it does with the answers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import type { Host } from '../../src/model/host.ts';
import { stageExamples } from '../transcripts/play.ts';

const ENTER = '\r';
const DOWN = '\x1b[B';
const CTRL_C = '\x03';

/** A terminal's screen, which those who write to it cannot end. */
class Screen extends PassThrough {
  override end(): this {
    return this;
  }
}

/** Someone at a terminal, who reads what it shows and types. */
class Person {
  readonly stdin = new PassThrough();
  readonly screen = new Screen();
  #seen = '';

  constructor() {
    this.screen.on('data', (chunk) => {
      this.#seen += String(chunk);
      this.screen.emit('seen');
    });
  }

  /** Waits until the terminal shows a text that it did not show before, then types. */
  async answers(question: string, keys: string): Promise<void> {
    while (!this.#seen.includes(question)) await new Promise((resolve) => this.screen.once('seen', resolve));
    this.#seen = this.#seen.slice(this.#seen.indexOf(question) + question.length);
    this.stdin.write(keys);
  }
}

let cwd: string;
let strike: () => void;
beforeEach(() => {
  ({ cwd, strike } = stageExamples());
});
afterEach(() => strike());

function run(argv: readonly string[], person: Person): { readonly exit: Promise<number>; readonly out: string[] } {
  const out: string[] = [];
  const host: Host = {
    cwd,
    env: {},
    now: () => new Date('2026-10-01T12:00:00Z'),
    stdin: person.stdin,
    screen: person.screen,
    colors: 0,
    columns: 100,
    interactive: true,
    out: (text) => out.push(text),
    err: () => {},
  };
  return { exit: main(argv, host), out };
}

test('asks for what the options leave out, and writes the answers', async () => {
  const person = new Person();
  const { exit } = run(['new', 'hexa-loom', '--segment', 'smb', '--account-owner', 'j.weber'], person);
  await person.answers('What is the customer called?', `Hexa Loom Ltd${ENTER}`);
  await person.answers('Has anyone there agreed', ENTER);
  await person.answers('Which industry?', `${DOWN}${ENTER}`);
  await person.answers('Which region?', ENTER);
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
