// What excuses one place excuses no other: a name that is planted beside an exception, a comment, a known finding or a file
// that is set aside is found in text of every kind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeAlone } from '../../../src/rules/judge-findings.ts';
import { lintContent } from '../../../src/rules/lint-content.ts';
import { findMentions } from '../../../src/scan/find-mentions.ts';
import { readContent } from '../../../src/scan/read/index.ts';
import { type ScannedCustomer, scanTerms } from '../../../src/scan/terms.ts';
import { runs } from '../../properties.ts';
import { loadExample } from '../../rules/example-library.ts';
import { plantedName } from './names.ts';
import { TEXT_KINDS, type TextKind } from './text-files.ts';
import { lineAt, type Piece, pieceOf, written } from './written.ts';

/** A file with a name that is excused, and one beside it that is not; which of them comes first differs. */
const scene = (kind: TextKind) =>
  plantedName.chain(({ file, text }) => {
    const others = fc.array(pieceOf(kind), { maxLength: 2 });
    return fc.record({
      file: fc.constant(file),
      excused: pieceOf(kind, text),
      planted: pieceOf(kind, text),
      ...{ before: others, between: others, after: others },
      isFirst: fc.boolean(),
      seed: fc.nat(),
    });
  });

type Scene = ReturnType<typeof scene> extends fc.Arbitrary<infer Value> ? Value : never;

/** Writes the file of a scene, and gives the line of the name that nothing excuses. */
function fileOf(kind: TextKind, { before, between, after, planted, isFirst, seed }: Scene, excused: readonly Piece[]) {
  const pieces = isFirst
    ? [...before, planted, ...between, ...excused, ...after]
    : [...before, ...excused, ...between, planted, ...after];
  const { source, offsets } = written(kind, pieces, seed);
  return { source, line: lineAt(source, offsets[pieces.indexOf(planted)] ?? 0) };
}

/** The findings in files of a customer who agreed to nothing. */
async function findingsIn(files: Readonly<Record<string, string>>, file: ScannedCustomer['file'], config = '') {
  const library = loadExample({
    config: `version: 1\n${config}`,
    files: { 'customers/planted.yaml': JSON.stringify(file) },
  });
  const terms = scanTerms([{ id: 'planted', file }]);
  const found = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const content = await readContent(path, Buffer.from(text));
      return { file: path, mentions: findMentions(path, content, terms).mentions };
    }),
  );
  return lintContent({
    library,
    ...{ today: '2026-10-01', files: Object.keys(files), found },
    ...{ unread: [], unsearched: [], wantsUnregistered: false },
    textOf: (path) => files[path],
  }).reported;
}

const openLines = (findings: Awaited<ReturnType<typeof findingsIn>>) =>
  findings.flatMap(({ diagnostic, ignore }) => (ignore === undefined ? [diagnostic.line] : []));

/** A comment that silences the next line, in the manner of a kind. */
function silencer(kind: string): string {
  const text = 'refs-ignore scan/no-consent until=2026-12-31 reason: it stays';
  if (/^(?:md|html|vue|svelte|svg|xml|astro)$/.test(kind)) return `<!-- ${text} -->\n`;
  if (/^(?:[jt]sx?|css|java|json|ipynb)$/.test(kind)) return `// ${text}\n`;
  return kind === 'mdx' ? `{/* ${text} */}\n` : `# ${text}\n`;
}

describe.each(Object.entries(TEXT_KINDS))('in a file of the kind %s', (kind, of) => {
  const holds = (law: (one: Scene) => Promise<void>) =>
    fc.assert(fc.asyncProperty(scene(of), law), { numRuns: runs(40) });

  test('a name is found beside a phrase that is none', () =>
    holds(async (one) => {
      const phrase = `${one.excused.text} Zwillow`;
      const { source, line } = fileOf(of, one, [{ ...one.excused, text: phrase }]);
      const file = { ...one.file, mentions: { never: [phrase.normalize('NFC').replace(/[\u00ad\n]/g, ' ')] } };
      expect(openLines(await findingsIn({ [`a.${kind}`]: source }, file)), source).toContain(line);
    }));

  test('a name is found beside one that a comment ignores', () =>
    holds(async (one) => {
      const { source, line } = fileOf(of, one, [{ ...one.excused, before: silencer(kind) }]);
      expect(openLines(await findingsIn({ [`a.${kind}`]: source }, one.file)), source).toContain(line);
    }));

  test('a name is found beside one that the baseline knows', () =>
    holds(async (one) => {
      const alone = written(of, [...one.before, one.excused, ...one.after], one.seed);
      const known = (await findingsIn({ [`a.${kind}`]: alone.source }, one.file)).map(({ fingerprint }) => fingerprint);
      const { source } = fileOf(of, one, [one.excused]);
      const { counted } = judgeAlone(await findingsIn({ [`a.${kind}`]: source }, one.file), known);
      expect(counted, source).toHaveLength(1);
    }));

  test('a name is found in a file beside one that the config sets aside', () =>
    holds(async (one) => {
      const { source, line } = fileOf(of, one, []);
      const config = 'scan: { content: [{ files: "old/**", level: off }] }\n';
      const files = { [`old/a.${kind}`]: source, [`a.${kind}`]: source, [`old.${kind}`]: source };
      const found = (await findingsIn(files, one.file, config)).map(({ diagnostic }) => diagnostic);
      expect(found.map(({ file, line }) => [file, line])).toEqual([
        [`a.${kind}`, line],
        [`old.${kind}`, line],
      ]);
    }));
});
