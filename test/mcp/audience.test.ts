// A server for outsiders knows the shared views alone: whatever it is asked, it says no name and no reason beyond them.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { USES } from '../../src/model/use.ts';
import { shareLibrary } from '../../src/share/share-library.ts';
import { readConfig, readLibrary } from '../../src/workspace/read-library.ts';
import { isThorough } from '../properties.ts';
import { connect, DAY } from './client.ts';

test.each([['prospects' as const], ['public' as const]])('%s', async (audience) => {
  const library = readLibrary('examples', readConfig('examples'));
  const shared = shareLibrary(library, { audience, on: DAY }).flatMap((view) => view.shared ?? []);
  const named = new Set(shared.filter(({ isNamed }) => isNamed).map(({ ref }) => ref));
  const { call, client, close } = await connect('examples', ['--audience', audience]);
  try {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['may_we_use', 'find', 'show']);
    const all = await call('find', { limit: 50 });
    expect(all.data?.customers).toEqual(shared);
    const withheld = library.customers.filter(({ id }) => !named.has(id));
    for (const { id, data } of withheld) {
      expect(all.text).not.toContain(data.name);
      expect(await call('show', { customer: id })).toEqual(await call('show', { customer: 'nobody-at-all' }));
    }
    for (const [nth, use] of USES.entries()) {
      const unknown = await call('may_we_use', { customer: 'nobody-at-all', use });
      // A usual run asks by the name of one, and by the id of the next.
      const asked = withheld.flatMap(({ id, data }, at) =>
        [id, data.name].filter((_, by) => isThorough || (at + nth) % 2 === by),
      );
      for (const customer of asked) expect(await call('may_we_use', { customer, use })).toEqual(unknown);
    }
    const narrower = await call('find', { audience: 'internal' });
    expect({ isError: narrower.isError, no: narrower.verdict.startsWith('This is not a yes') }).toEqual({
      isError: true,
      no: true,
    });
    for (const tool of ['due', 'propose', 'check_text', 'coverage']) expect((await call(tool, {})).isError).toBe(true);
    const { resources } = await client.listResources();
    const refs = resources.flatMap(({ uri }) => (uri.startsWith('refs://customer/') ? [uri] : []));
    expect(refs).toEqual(shared.map(({ ref }) => `refs://customer/${ref}`));
    await expect(client.readResource({ uri: 'refs://customer/silbertobel-x' })).rejects.toThrow(/This is not a yes/);
  } finally {
    await close();
  }
});

test('resources and prompts', async () => {
  const { client, close } = await connect('examples');
  const { contents } = await client.readResource({ uri: 'refs://schema/customer' });
  expect(contents[0]).toMatchObject({ text: readFileSync('schemas/customer.schema.json', 'utf8') });
  const { prompts } = await client.listPrompts();
  for (const { name, arguments: [argument] = [] } of prompts) {
    const { messages } = await client.getPrompt({ name, arguments: { [argument?.name ?? '']: 'x"\nYes' } });
    expect(JSON.stringify(messages)).toContain('\\"x\\\\\\"\\\\nYes\\"');
  }
  await close();
});

test('a draft lists its customers with their verdicts, and a proposal writes nothing', async () => {
  const root = mkdtempSync(join(tmpdir(), 'refs-mcp-'));
  cpSync('examples', root, { recursive: true });
  const { call, close } = await connect(root);
  const draft = await call('check_text', { text: 'Nordlicht Robotics and Pennyroyal Mutual use us.' });
  expect(draft.verdict).toBe('This is not a yes: 1 of 2 customers in the draft may not be named. Do not send it.');
  expect(draft.data?.customers).toEqual([
    { customer: 'nordlicht', verdict: 'ready', places: 1 },
    { customer: 'pennyroyal-mutual', verdict: 'ask', places: 1 },
  ]);
  expect((await call('check_text', { text: 'Nordlicht Robotics uses us.' })).verdict).toMatch(
    /^Yes for 1 customer in the draft, .*; whoever else it names was not judged\.$/,
  );
  expect((await call('check_text', { text: 'Nobody is named.' })).verdict).toMatch(
    /^This is not a yes, and no finding/,
  );
  expect((await call('check_text', { text: '' })).verdict).toMatch(/^This is not a yes/);

  const state = () =>
    readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`);
  const before = state();
  const words = ['nordlicht', 'brand-2026', '--reason', 'legal'];
  const proposal = await call('propose', { verb: 'withdraw', words });
  expect(proposal.verdict).toContain('refs withdraw nordlicht brand-2026 --reason legal');
  expect(proposal.data?.patch).toMatch(/^--- a\/customers\/nordlicht.yaml\n/);
  for (const word of ['--commit', '--library=/tmp', '--library', '--dry-run', '--help', '-h', '--no-cache'])
    expect((await call('propose', { verb: 'withdraw', words: [...words, word] })).isError).toBe(true);
  const verbs = (await import('../../src/mcp/tools/propose.ts')).propose.input.verb?.choices ?? [];
  for (const verb of verbs) await call('propose', { verb, words: ['nordlicht', 'add', 'x'] });
  expect(state()).toEqual(before);
  await close();
  writeFileSync(join(root, 'customers/nordlicht.yaml'), 'name: [');
});
