// A server keeps its library between questions. Whatever happens to the files in the meantime, each answer is that of a
// fresh process, which keeps nothing.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { answerCall } from '../../src/mcp/answer-call.ts';
import { openShared } from '../../src/mcp/open-shared.ts';
import { commandRunner } from '../../src/mcp/run-command.ts';
import type { ToolContext } from '../../src/mcp/tool.ts';
import { toolContext } from '../../src/mcp/tool-context.ts';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { SHARED_TOOLS } from '../../src/mcp/tools/shared.ts';
import type { Audience } from '../../src/model/customer.ts';
import type { Host } from '../../src/model/host.ts';
import { runs } from '../properties.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'refs-kept-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hostAt = (clock: () => Date): Host => ({
  ...{ cwd: root, env: { REFS_NO_CACHE: '1' }, node: '22.12.0', now: clock, stdin: Readable.from([]) },
  ...{ screen: new PassThrough(), colors: 0, columns: 80, interactive: false, out: () => {}, err: () => {} },
});

/** A context that keeps nothing: each question is a run of its own. */
function freshContext(audience: Audience, clock: () => Date): ToolContext {
  const host = hostAt(clock);
  const run = commandRunner(host, [`--library=${root}`, '--no-cache'], COMMANDS);
  const share = openShared({ library: root, asOf: undefined, mayCache: false }, host);
  return { run, audience, share: async (question) => share(question), prepare: async () => {}, begin: () => {} };
}

const keptContext = (audience: Audience, clock: () => Date): ToolContext =>
  toolContext({ library: root, audience, asOf: undefined, mayCache: false }, hostAt(clock), COMMANDS);

type Asked = readonly [name: string, given: Record<string, unknown>];

async function ask([name, given]: Asked, context: ToolContext) {
  const tools = context.audience === 'internal' ? TOOLS : SHARED_TOOLS;
  context.begin();
  return answerCall({ name, given, tools, context, signal: new AbortController().signal });
}

const QUESTIONS: readonly Asked[] = [
  ['find', { words: 'month end', use: 'logo', fields: 'all' }],
  ['find', { use: 'reference-call', limit: 50, sort: 'least-asked', fields: 'all' }],
  ['find', { use: 'quote', ready: true, region: 'emea', fields: 'all' }],
  ['find', { words: 'new works', fields: 'all' }],
  ['find', { words: 'nordlicht', use: 'name', limit: 1, fields: 'all' }],
  ['show', { customer: 'nordlicht', prospect: 'acme', fields: 'all' }],
  ['show', { customer: 'written', fields: 'all' }],
  ['may_we_use', { customer: 'Nordlicht Robotics GmbH', use: 'logo' }],
  ['may_we_use', { customer: 'written', use: 'name', territory: 'emea' }],
  ['may_we_use', { customer: 'nobody', use: 'name' }],
  ['check_text', { text: 'Nordlicht Robotics, Written Works and Café Aurora work with us.' }],
  ['due', { within: '1y', fields: 'all' }],
  ['coverage', { use: 'logo', fields: 'all' }],
  ['propose', { verb: 'note', words: ['nordlicht', 'Asked by phone.'] }],
];

const CUSTOMERS = ['nordlicht', 'cafe-aurora', 'written', 'written-too', 'archive/kestrelby-components'];
const WRITTEN = `name: Written Works
domains: [written.example]
region: emea
owners: { references: m.silva }
consent:
  - { id: all, status: granted, uses: [name, logo], audience: public, granted_on: "2026-01-01", expires_on: "2027-01-01", evidence: "mail:1", granted_by: Ada, basis: email }
`;

type Change = (step: number) => void;
const fileOf = (customer: string) => join(root, `customers/${customer}.yaml`);
const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return WRITTEN;
  }
};

/** Writes a file as a new one, so that its stamp differs however little time went by. */
function write(path: string, content: string | Uint8Array): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

const edit =
  (change: (text: string, step: number) => string) =>
  (path: string): Change =>
  (step) =>
    write(path, `${change(textOf(path), step)}# ${'x'.repeat(step)}\n`);

const EDITS: readonly ((path: string) => Change)[] = [
  edit((text) => text),
  edit((text) => text.slice(0, text.length / 2)),
  edit((text) => text.replace(/^name: /m, 'name: New ')),
  edit((text) => text.replace(/status: \w+/, 'status: paused')),
  edit((text) => text.replaceAll(/2027-\d\d-\d\d/g, '2026-09-30')),
  edit((text) => text.replace(/^name:.*/m, 'name: Nordlicht Robotics GmbH')),
  edit((text) => `parent: nordlicht\n${text.replace(/^parent:.*\n/m, '')}`),
  edit(() => WRITTEN),
  edit(() => 'name: [\n'),
  (path) => () => write(path, Uint8Array.from([0x6e, 0xff, 0xfe, 0x0a])),
  (path) => () => rmSync(path, { recursive: true, force: true }),
  (path) => () => {
    write(path, '');
    rmSync(path);
    symlinkSync(join(root, 'customers/polder-vane.yaml'), path);
  },
  (path) => () => {
    write(path, '');
    rmSync(path);
    mkdirSync(path);
  },
];

const CONFIG_EDITS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text}nonsense: true\n`,
  (text) => text.replace(/^ {2}regions:$/m, '  regions:\n    moon: { name: Moon }'),
  () => 'version: 1\n',
  () => 'version: 1\nmax_file_size: 1KiB\n',
  () => 'version: [\n',
];

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...CUSTOMERS), fc.constantFrom(...EDITS))
      .map(([customer, change]) => change(fileOf(customer))),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...CONFIG_EDITS).map(
      (change): Change =>
        () => {
          const path = join(root, 'refs.config.yaml');
          write(path, change(readFileSync('examples/refs.config.yaml', 'utf8')));
        },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Change>(() => rmSync(join(root, 'refs.config.yaml'), { force: true })) },
  {
    weight: 1,
    arbitrary: fc.constant<Change>(() => rmSync(join(root, 'customers'), { recursive: true, force: true })),
  },
  { weight: 1, arbitrary: fc.constant<Change>(() => restore()) },
);

const restore = () => cpSync('examples', root, { recursive: true });
const DAY_MS = 24 * 60 * 60 * 1000;

// At the time of the test every stamp is too fresh to tell anything; a day later each of them tells.
test.each([0, 1])('each answer is that of a fresh process, %i days after the changes', async (days) => {
  const steps = fc.array(fc.array(changes, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });
  const questions = fc.shuffledSubarray([...QUESTIONS], { minLength: 2, maxLength: 3 });
  const clock = () => new Date(Date.now() + days * DAY_MS);
  await fc.assert(
    fc.asyncProperty(steps, questions, async (stepped, asked) => {
      rmSync(root, { recursive: true, force: true });
      restore();
      const kept = keptContext('internal', clock);
      // What is asked before the changes is kept.
      for (const question of asked) await ask(question, kept);
      for (const [index, edits] of stepped.entries()) {
        for (const change of edits) change(index);
        for (const question of asked)
          expect(await ask(question, kept)).toEqual(await ask(question, freshContext('internal', clock)));
      }
    }),
    { numRuns: runs(30) },
  );
});

/** Lets the work that waits for idle time be done. */
const idle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
};

test('whatever was judged ahead, and after midnight, each answer is that of a fresh process', async () => {
  const verdicts: Asked[] = (['logo', 'quote', 'reference-call'] as const).flatMap((use) => [
    ['find', { use, limit: 50, fields: 'all' }],
    ['find', { use, persona: 'finance', region: 'emea', limit: 50, fields: 'all' }],
  ]);
  restore();
  // The grant of the second file ends with the first day.
  write(
    fileOf('written'),
    `status: active\nhealth: { status: green, checked_on: "2026-10-30" }\n${WRITTEN.replace('2027-01-01', '2026-11-01')}`,
  );
  let now = new Date('2026-11-01T12:00:00Z');
  const clock = () => now;
  const kept = keptContext('internal', clock);
  const isSame = async (asked: Asked) =>
    expect({ asked, answer: await ask(asked, kept) }).toEqual({
      asked,
      answer: await ask(asked, freshContext('internal', clock)),
    });
  const [first] = QUESTIONS;
  if (first === undefined) throw new Error('there are questions');
  const said: unknown[] = [];
  for (const day of ['2026-11-01', '2026-11-02']) {
    now = new Date(`${day}T12:00:00Z`);
    await ask(first, kept);
    await idle();
    for (const asked of [...verdicts, ...QUESTIONS.slice(-4)]) await isSame(asked);
    const { content } = await ask(['may_we_use', { customer: 'written', use: 'name' }], kept);
    said.push(content[0]?.text.split(',')[0]);
    // What follows is judged for the files that changed alone.
    edit((text) => text.replace(/status: \w+/, 'status: paused'))(fileOf('nordlicht'))(1);
  }
  expect(said).toEqual([expect.stringContaining('is "ask"'), expect.stringContaining('ended on 2026-11-01')]);
});

test.each(['prospects', 'public'] as const)(
  'so is each of a server for %s, whatever the config became',
  async (audience) => {
    const shared: readonly Asked[] = [
      ['find', { words: '', limit: 50 }],
      ['find', { words: 'month', territory: 'emea' }],
      ['show', { customer: 'Nordlicht Robotics GmbH' }],
      ['may_we_use', { customer: 'written', use: 'name', prospect: 'acme' }],
      ['may_we_use', { customer: 'written', use: 'logo', audience: 'internal' }],
    ];
    const clock = () => new Date();
    restore();
    const kept = keptContext(audience, clock);
    for (const [step, change] of [...CONFIG_EDITS.keys()].entries()) {
      const edited = CONFIG_EDITS[change] ?? String;
      write(join(root, 'refs.config.yaml'), edited(readFileSync('examples/refs.config.yaml', 'utf8')));
      edit(() => WRITTEN)(fileOf('written'))(step);
      for (const asked of shared) {
        const answer = await ask(asked, kept);
        expect(answer).toEqual(await ask(asked, freshContext(audience, clock)));
        // The cap of the server holds under every config.
        if (asked[1].audience === 'internal') expect(answer.content[0]?.text).toMatch(/^This is not a yes/);
      }
    }
  },
);

test('a call that is cancelled before its turn reads nothing, and the next is answered', async () => {
  restore();
  const kept = keptContext('internal', () => new Date());
  const gone = AbortSignal.abort();
  const [name, given] = QUESTIONS[0] ?? ['find', {}];
  const cancelled = await answerCall({ name, given, tools: TOOLS, context: kept, signal: gone });
  expect(cancelled).toMatchObject({ isError: true, content: [{ text: expect.stringMatching(/^This is not a yes/) }] });
  expect(await ask([name, given], kept)).toEqual(
    await ask(
      [name, given],
      freshContext('internal', () => new Date()),
    ),
  );
});
