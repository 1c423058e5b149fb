// The skill that assistants are given is played: each of its commands answers, with the fields it names.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLIENTS } from '../../src/mcp/clients.ts';
import { AGENT_FILES } from '../../src/report/agent-files.ts';
import { play } from '../transcripts/play.ts';

/** Gives the standard output of a run. */
async function run(cwd: string, argv: readonly string[], stdin = ''): Promise<string> {
  const { said } = await play(argv, { cwd, stdin });
  return said.flatMap(({ to, text }) => (to === 'out' ? [text] : [])).join('');
}

const skill = AGENT_FILES[0]?.text ?? '';
const documented = skill + readFileSync('docs/agents.md', 'utf8');
const commands = new Set(
  [...documented.matchAll(/^refs ((?:find|show|scan|due) .*)$/gm)].map(([, words = '']) => words),
);

test.each([...commands])('refs %s', async (words) => {
  const argv = words.replace(' < draft.md', '').split(' ');
  const document = JSON.parse(
    await run(process.cwd(), [...argv, '--library', 'examples'], 'Nordlicht Robotics uses us.'),
  );
  expect(Object.keys(document).length).toBeGreaterThan(1);
  expect(document).not.toHaveProperty('error');
});

test('init --agents makes the skill, and keeps what is there', async () => {
  const root = mkdtempSync(join(tmpdir(), 'refs-agents-'));
  await run(root, ['init', '--agents']);
  for (const { file, text } of AGENT_FILES) expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  expect(await run(root, ['init', '--agents'])).toContain('kept AGENTS.md');
});

test('this repository has the skill that it gives', () => {
  const skill = AGENT_FILES.find(({ file }) => file === 'skills/refs/SKILL.md');
  expect(readFileSync('skills/refs/SKILL.md', 'utf8')).toBe(skill?.text);
});

test.each(CLIENTS)('the configuration of %s starts the server; made twice it is the same', async (client) => {
  const root = mkdtempSync(join(tmpdir(), 'refs-agents-'));
  await run(root, ['init']);
  const printed = await run(root, ['mcp', '--install', client, '--audience', 'public']);
  const made = (await run(root, ['mcp', '--install', client, '--audience', 'public', '--write'])).replace(
    /^made |\n$/g,
    '',
  );
  expect(readFileSync(join(root, made), 'utf8')).toBe(printed);
  const [servers] = Object.values(JSON.parse(printed)) as { refs: { command: string; args: string[] } }[];
  expect(servers?.refs.args).toContain('--audience=public');
  expect(await run(root, ['mcp', '--install', client, '--audience', 'public', '--write'])).toContain('already');
  expect(readFileSync(join(root, made), 'utf8')).toBe(printed);
});
