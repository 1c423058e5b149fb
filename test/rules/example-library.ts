import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { linkCompanies } from '../../src/library/parents.ts';
import { unsearchedFiles } from '../../src/library/unsearched.ts';
import { CONFIG_FILE } from '../../src/model/config.ts';
import type { Day } from '../../src/model/day.ts';
import type { Diagnostic, RuleId } from '../../src/model/diagnostic.ts';
import type { AssetFiles, Library } from '../../src/model/library.ts';
import type { ExampleFile, RuleExample } from '../../src/model/rule-manual.ts';
import type { Source } from '../../src/model/source.ts';
import { lint } from '../../src/rules/lint.ts';
import { lintContent } from '../../src/rules/lint-content.ts';
import { findMentions } from '../../src/scan/find-mentions.ts';
import { readContent } from '../../src/scan/read/index.ts';
import { scanTerms } from '../../src/scan/terms.ts';

/** The day of an example that names none. */
export const EXAMPLE_DAY: Day = '2026-10-01';

const isText = (content: ExampleFile): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The files of an example by path, the config first. */
export const filesOf = ({
  config = 'version: 1\n',
  files,
}: RuleExample): readonly (readonly [string, ExampleFile])[] => [
  [CONFIG_FILE, config],
  ...Object.entries(typeof files === 'string' ? { 'customers/nordlicht.yaml': files } : files),
];

/** The text of an example's file; what is not UTF-8 shows as the replacement character. */
export const textOf = (content: string | Uint8Array): string => new TextDecoder().decode(toBytes(content));

/** An example as a library. */
export function loadExample(example: RuleExample): Library {
  const [config, ...files] = filesOf(example).map(
    ([file, content]): Source => (isText(content) ? { file, bytes: toBytes(content) } : { file, refused: content }),
  );
  if (config === undefined) throw new Error('an example has a config');
  const loaded = loadConfig(config);
  const named = files.filter(({ file }) => file.startsWith('assets/'));
  const customers = files.filter((source) => !named.includes(source) && !isContentFile(source.file));
  return loadLibrary({ ...loaded, assetFiles: assetFilesOf(named) }, customers);
}

/** Files that assets name, from memory. */
export const assetFilesOf = (files: readonly Source[]): AssetFiles => ({
  stampOf: () => '',
  hashOf(path) {
    const source = files.find(({ file }) => file === posix.normalize(path));
    if (source === undefined || 'refused' in source)
      return { refused: { rule: 'file/unreadable', message: 'nothing is there', hint: 'put the file here' } };
    return { sha256: createHash('sha256').update(source.bytes).digest('hex') };
  },
});

/** Every finding on the library of an example, on its day. */
export const lintExample = (example: RuleExample): readonly Diagnostic[] =>
  lint(loadExample(example), example.today ?? EXAMPLE_DAY).diagnostics;

/** Every finding on an example: on its library, and on the content that it holds. */
export const lintWithContent = async (example: RuleExample): Promise<readonly Diagnostic[]> => [
  ...lintExample(example),
  ...(await lintContentOf(example, loadExample(example))),
];

const isContentFile = (file: string): boolean => file.startsWith('site/');

async function lintContentOf(example: RuleExample, library: Library): Promise<readonly Diagnostic[]> {
  const texts = new Map(
    filesOf(example).flatMap(([file, content]) =>
      isContentFile(file) && isText(content) ? [[file, textOf(content)] as const] : [],
    ),
  );
  const linked = linkCompanies(library);
  const terms = scanTerms(linked.customers.map(({ id, data }) => ({ id, file: data })));
  const found = await Promise.all(
    Array.from(texts, async ([file, text]) => {
      const content = await readContent(file, toBytes(text));
      return { file, why: content.unread, mentions: findMentions(file, content, terms).mentions };
    }),
  );
  const { reported } = lintContent({
    library: linked,
    today: example.today ?? EXAMPLE_DAY,
    files: [...texts.keys()],
    found,
    unread: found.flatMap(({ file, why }) => (why === undefined ? [] : [{ file, why }])),
    unsearched: unsearchedFiles(library),
    wantsUnregistered: true,
    textOf: (file) => texts.get(file),
  });
  return reported.filter(({ ignore }) => ignore === undefined).map(({ diagnostic }) => diagnostic);
}

/** The lines that an example marks for a rule, as `file:line`; a file that is refused has its mark on line 1. */
export const markedLines = (example: RuleExample, rule: RuleId): readonly string[] =>
  filesOf(example).flatMap(([file, content]) => {
    if (!isText(content)) return content.rule === rule ? [`${file}:1`] : [];
    return textOf(content)
      .split('\n')
      .flatMap((line, at) => (line.endsWith(`# error: ${rule}`) ? [`${file}:${at + 1}`] : []));
  });

/** The lines that findings name, as `file:line`. */
export const linesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ file, line }) => `${file}:${line}`);
