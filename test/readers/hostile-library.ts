// The example library with every free text made hostile, and names of folders and files too. Its last commit is the
// original library.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { loadConfig } from '../../src/library/config.ts';
import { validate } from '../../src/library/validate.ts';
import { stageExamples } from '../transcripts/play.ts';
import { ALL_HOSTILE } from './hostile-texts.ts';

/** Texts in their order, repeated, from one of them on. */
function* textsFrom(start: number): Generator<string, never> {
  for (let at = start; ; at += 1) yield ALL_HOSTILE[at % ALL_HOSTILE.length] ?? '';
}

/** A value with hostile texts wherever the schema allows any. */
function hostileOf(value: object, isSound: (value: object) => boolean, texts: Generator<string, never>): object {
  const whole = structuredClone(value);
  const visit = (parent: Record<string, unknown>) => {
    for (const [key, child] of Object.entries(parent)) {
      if (typeof child === 'object' && child !== null) visit(child as Record<string, unknown>);
      if (typeof child !== 'string' || key === 'customers') continue;
      parent[key] = texts.next().value;
      if (!isSound(whole)) parent[key] = child;
    }
  };
  visit(whole as Record<string, unknown>);
  return whole;
}

const isCustomer = (value: object): boolean => validate('customer', value, 'a.yaml').length === 0;

const isConfig = (value: object): boolean =>
  !loadConfig({ file: 'refs.config.yaml', bytes: new TextEncoder().encode(asJson(value)) }).config.broken;

/** A value as JSON in plain letters, which is YAML as well. */
const asJson = (value: object): string =>
  JSON.stringify(value, undefined, 1).replace(
    /[^\n -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text as the name of a file or folder. */
const asName = (text: string): string => {
  const name = text.replaceAll('/', '∕').replaceAll('\0', '').slice(0, 60);
  return name === '' || name.startsWith('.') || name.startsWith('_') ? `x${name}` : name;
};

/** A new folder with the hostile library, and a function that removes it. */
export function stageHostileLibrary(start: number): { readonly cwd: string; strike(): void } {
  const staged = stageExamples();
  const { cwd } = staged;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'as it was');
  const texts = textsFrom(start);
  const customers = join(cwd, 'customers');
  const files = readdirSync(customers, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const read = files.map((file) => [file, parse(readFileSync(join(customers, file), 'utf8')) as object] as const);
  rmSync(customers, { recursive: true });
  for (const [file, data] of read) {
    const folder = join(customers, asName(texts.next().value));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, basename(file)), asJson(hostileOf(data, isCustomer, texts)));
  }
  for (const text of ALL_HOSTILE) writeFileSync(join(customers, `${asName(text)}.yaml`), asJson({ name: text }));
  const config = join(cwd, 'refs.config.yaml');
  writeFileSync(config, asJson(hostileOf(parse(readFileSync(config, 'utf8')) as object, isConfig, texts)));
  return staged;
}
