// The answers of `refs mcp`, asked by the official client: the same as those of the commands, and never a yes by mistake.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { USES } from '../../src/model/use.ts';
import { play } from '../transcripts/play.ts';
import { connectToProgram, DAY } from './client.ts';

let server: Awaited<ReturnType<typeof connectToProgram>>;
const folder = mkdtempSync(join(tmpdir(), 'refs-mcp-'));
const library = join(folder, 'library');

beforeAll(async () => {
  cpSync('examples', library, { recursive: true });
  server = await connectToProgram(library);
});
afterAll(() => server.close());

/** The JSON of a command line. */
async function jsonOf(...words: readonly string[]): Promise<Record<string, unknown>> {
  const { said } = await play([...words, '--format', 'json', '--library', library, '--as-of', DAY], { cwd: folder });
  return JSON.parse(said.flatMap(({ to, text }) => (to === 'out' ? [text] : [])).join(''));
}

test('every tool only reads, and says what it takes and gives', async () => {
  const { tools } = await server.client.listTools();
  for (const { name, annotations, inputSchema, outputSchema, description } of tools) {
    expect({ name, readOnly: annotations?.readOnlyHint }).toEqual({ name, readOnly: true });
    expect({ name, input: inputSchema.additionalProperties }).toEqual({ name, input: false });
    expect(outputSchema?.type).toBe('object');
    expect(description).toMatch(/\.$/);
  }
});

describe('the data is that of the command', () => {
  test('find', async () => {
    const { data } = await server.call('find', { words: 'month end', use: 'logo', fields: 'all' });
    expect(data).toEqual(await jsonOf('find', 'month end', '--for', 'logo', '--limit', '3'));
  });

  test('find, with fields', async () => {
    const fields = 'customer,standing.verdict';
    const { data } = await server.call('find', { words: 'month end', use: 'logo', fields });
    expect(data).toEqual(await jsonOf('find', 'month end', '--for', 'logo', '--limit', '3', '--fields', fields));
  });

  test('show', async () => {
    const { data } = await server.call('show', { customer: 'nordlicht', prospect: 'acme', fields: 'all' });
    expect(data).toEqual(await jsonOf('show', 'nordlicht', '--prospect', 'acme'));
  });

  test('due', async () => {
    const { data } = await server.call('due', { within: '1y', owner: 'm.silva', fields: 'all' });
    expect(data).toEqual(await jsonOf('due', '--within', '1y', '--owner', 'm.silva'));
  });

  test('coverage', async () => {
    const { data } = await server.call('coverage', { by: 'industry,region', use: 'logo', min: 2, fields: 'all' });
    expect(data).toEqual(await jsonOf('coverage', '--by', 'industry,region', '--for', 'logo', '--min', '2'));
  });

  test.each(USES)('may_we_use: %s', async (use) => {
    const { data, verdict } = await server.call('may_we_use', { customer: 'nordlicht', use });
    const { standing } = (await jsonOf('show', 'nordlicht')) as { standing: { use: string; verdict: string }[] };
    const own = standing.filter((one) => one.use === use);
    expect(data?.standing).toEqual(own);
    expect(verdict.startsWith('Yes, ')).toBe(own[0]?.verdict === 'ready');
    expect(verdict.startsWith('This is not a yes: ')).toBe(own[0]?.verdict !== 'ready');
  });
});

describe('a yes carries its conditions, and all else its reason, owner and day', () => {
  test('a yes', async () => {
    const { verdict } = await server.call('may_we_use', { customer: 'nordlicht', use: 'logo' });
    expect(verdict).toBe(
      'Yes, logo of "Nordlicht Robotics GmbH" on 2026-10-01: audience public; attribution named; conditions not with "acme", "globex"; "Logo on white only, never next to another robotics maker."; until 2027-01-31.',
    );
  });

  test('a wait', async () => {
    const { verdict } = await server.call('may_we_use', { customer: 'nordlicht', use: 'speaking' });
    expect(verdict).toBe(
      'This is not a yes: speaking of "Nordlicht Robotics GmbH" on 2026-10-01 is "wait"; reason "pat-doe: 1 of 1 speaking in 180d, by policy"; owner "m.silva"; earliest day 2026-11-15.',
    );
  });
});

describe('whatever is not understood is not a yes', () => {
  test.each([
    ['may_we_use', { customer: 'nobody-at-all', use: 'logo' }],
    ['may_we_use', { customer: '', use: 'logo' }],
    ['may_we_use', { customer: '../../etc/passwd', use: 'logo' }],
    ['may_we_use', { customer: '--format=text', use: 'logo' }],
    ['may_we_use', { customer: 'nordlicht', use: 'lgoo' }],
    ['may_we_use', { customer: 'nordlicht' }],
    ['may_we_use', { customer: 'nordlicht', use: 'logo', teritory: 'emea' }],
    ['may_we_use', { customer: 'nordlicht', use: 'logo', territory: 'atlantis' }],
    ['may_we_use', { customer: 'nordlicht', use: 'logo', story: 'no-story' }],
    ['may_we_use', { customer: 'nordlicht', use: 'logo', day: 'tomorrow' }],
    ['may_we_use', { customer: 'nordlicht', use: 'logo', day: '' }],
    ['may_we_use', { customer: 'nordlicht', use: 'logo', prospect: ' ' }],
    ['may_we_use', { customer: ['nordlicht'], use: 'logo' }],
    ['may_we_use', { customer: 'n'.repeat(100_000), use: 'logo' }],
    ['may_we_use', { customer: 'nordlicht', use: 'logo', __proto__: null, constructor: 'x' }],
    ['find', { words: 'month', use: 'logo', limit: -1 }],
    ['find', { words: 'month', industry: 'nonsense-industry', use: 'logo' }],
    ['find', { words: 'month', fields: 'no.such' }],
    ['show', { customer: 'nordlicht', fields: '' }],
    ['no_such_tool', {}],
  ])('%s %j', async (name, given) => {
    const { verdict, isError, data } = await server.call(name, given);
    expect(verdict).toMatch(/^This is not a yes: there is no answer; reason "/);
    expect({ isError, data }).toEqual({ isError: true, data: undefined });
  });

  test('a search without a use, and one that finds nothing', async () => {
    expect((await server.call('find', { words: 'month end' })).verdict).toMatch(
      /^This is not a yes: .*no use was named/,
    );
    expect((await server.call('find', { words: 'zzzzqqqq' })).verdict).toBe(
      'This is not a yes: nothing in the library matches.',
    );
  });
});

test('three matches with the default fields stay under 4 kB', async () => {
  const { text, data } = await server.call('find', { use: 'logo' });
  expect(data?.matches).toHaveLength(3);
  expect(Buffer.byteLength(text)).toBeLessThan(4096);
});

test('a file that changes is followed, and a half-written one is not a yes', async () => {
  const file = join(library, 'customers/written.yaml');
  const asked = { customer: 'written', use: 'name' };
  expect((await server.call('may_we_use', asked)).isError).toBe(true);
  const whole = `name: Written Works
owners: { references: m.silva }
status: active
health: { status: green, checked_on: 2026-09-01 }
consent:
  - { id: all, status: granted, uses: [name], audience: public, granted_on: 2026-01-01, expires_on: 2027-01-01, evidence: "mail:1", granted_by: Ada, basis: email, approval: once }
`;
  writeFileSync(file, whole);
  const before = await server.call('may_we_use', asked);
  expect(before.verdict).toMatch(/^Yes, name of "Written Works"/);
  for (let length = 0; length < whole.length; length += 20) {
    writeFileSync(file, whole.slice(0, length));
    expect((await server.call('may_we_use', asked)).verdict).toMatch(/^This is not a yes/);
  }
  writeFileSync(file, whole);
  expect(await server.call('may_we_use', asked)).toEqual(before);
});
