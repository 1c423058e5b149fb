import { isMapping } from '../text/value-text.ts';
import { parse } from '../yaml/parse.ts';
import { type FileRow, notRead } from './file-row.ts';

/** Front matter of other kinds than YAML, by the first line of the file. */
const FOREIGN = [
  { kind: 'TOML (+++)', begins: /^(?:\+\+\+|---\s*toml)\s*$/i },
  { kind: 'JSON (;;;)', begins: /^(?:;;;|---\s*json)\s*$/i },
  { kind: 'JSON ({)', begins: /^\{\s*(?:"|$)/ },
] as const;

/** Reads the keys of the front matter, and the text below it as `body`. */
export function rowOfMarkdown(text: string): FileRow {
  const [first = '', ...rest] = text.split(/\r?\n/);
  const foreign = FOREIGN.find(({ begins }) => begins.test(first));
  if (foreign !== undefined) return { line: 1, why: `the front matter is ${foreign.kind}, and YAML (---) is read` };
  if (first.trimEnd() !== '---') return { line: 1, fields: { body: text } };
  const end = rest.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (end === -1) return { line: 1, why: 'the front matter that begins here is never closed' };
  const body = rest.slice(end + 1).join('\n');
  const { value, problems } = parse(rest.slice(0, end).join('\n'));
  if (problems[0]?.rule === 'file/empty') return { line: 1, fields: { body } };
  if (problems[0] !== undefined) return notRead(problems[0], 1);
  return isMapping(value)
    ? { line: 1, fields: { body, ...value } }
    : { line: 1, why: 'the front matter is no mapping of keys' };
}
