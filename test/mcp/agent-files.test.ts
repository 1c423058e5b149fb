// The skill that assistants are given is played: each of its commands answers, with the fields it names.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CLIENTS } from '../../src/mcp/clients.ts';
import { AGENT_FILES } from '../../src/report/agent-files.ts';

const BIN = resolve('bin/refs.js');
const run = (cwd: string, ...argv: readonly string[]) =>
  execFileSync(process.execPath, [BIN, ...argv], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const skill = AGENT_FILES[0]?.text ?? '';
const documented = skill + readFileSync('docs/agents.md', 'utf8');
const commands = new Set(
  [...documented.matchAll(/^refs ((?:find|show|scan|due) .*)$/gm)].map(([, words = '']) => words),
);

test.each([...commands])('refs %s', (words) => {
  const argv = words.replace(' < draft.md', '').split(' ');
  const { stdout } = spawnSync(process.execPath, [BIN, ...argv, '--library', 'examples', '--as-of', '2026-10-01'], {
    input: 'Nordlicht Robotics uses us.',
    encoding: 'utf8',
  });
  const document = JSON.parse(stdout);
  expect(Object.keys(document).length).toBeGreaterThan(1);
  expect(document).not.toHaveProperty('error');
});

test('init --agents makes the skill, and keeps what is there', () => {
  const root = mkdtempSync(join(tmpdir(), 'refs-agents-'));
  run(root, 'init', '--agents');
  for (const { file, text } of AGENT_FILES) expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  expect(run(root, 'init', '--agents')).toContain('kept AGENTS.md');
});

test('this repository has the skill that it gives', () => {
  const skill = AGENT_FILES.find(({ file }) => file === 'skills/refs/SKILL.md');
  expect(readFileSync('skills/refs/SKILL.md', 'utf8')).toBe(skill?.text);
});

test.each(CLIENTS)('the configuration of %s starts the server; made twice it is the same', (client) => {
  const root = mkdtempSync(join(tmpdir(), 'refs-agents-'));
  run(root, 'init');
  const printed = run(root, 'mcp', '--install', client, '--audience', 'public');
  const made = run(root, 'mcp', '--install', client, '--audience', 'public', '--write').replace(/^made |\n$/g, '');
  expect(readFileSync(join(root, made), 'utf8')).toBe(printed);
  const [servers] = Object.values(JSON.parse(printed)) as { refs: { command: string; args: string[] } }[];
  expect(servers?.refs.args).toContain('--audience=public');
  expect(run(root, 'mcp', '--install', client, '--audience', 'public', '--write')).toContain('already');
  expect(readFileSync(join(root, made), 'utf8')).toBe(printed);
});
