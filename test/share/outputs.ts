// Every output for an audience, made as a user makes it. A new one joins here, and is held to the law with the others.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { play } from '../transcripts/play.ts';

/** Makes an output of the library in a folder, and gives all of its texts, names of files included. */
export type Output = (folder: string) => Promise<string>;

export const said =
  (...words: readonly string[]): Output =>
  async (cwd) =>
    (await play([...words, '--as-of', '2026-10-01', '--no-cache'], { cwd })).said
      .flatMap(({ to, text }) => (to === 'out' ? [text] : []))
      .join('');

/** The entries that `refs publish` is tried with, one for each shape. */
export const PUBLISH = [
  { to: 'out/table.md', list: 'customers', as: 'table', columns: ['name', 'industry', 'story', 'quote', 'ref'] },
  { to: 'out/bullets.mdx', list: 'customers', as: 'bullets', columns: ['name', 'quote'] },
  { to: 'out/names.html', list: 'names', columns: ['name', 'website', 'products', 'address'], sort: 'ref' },
  { to: 'out/customers.json', list: 'customers', columns: ['ref', 'name', 'logo', 'story', 'quote'] },
  { to: 'out/customers.yaml', list: 'customers', columns: ['ref', 'name', 'segment', 'region', 'story', 'quote'] },
  { to: 'out/stories/{id}.md', each: 'story' },
  { to: 'out/pages/{id}.mdx', each: 'story', template: 'story.liquid' },
] as const;

export const TEMPLATE =
  '{{ id }} {{ customer | json }} {{ customer.name }} {% for part in story %}{{ part }}{% endfor %}\n';

export const PACK = ['pack', '-p', 'Initech', '--audience', 'public', '-n', '9'] as const;

/** The texts of an office file, as its reader sees them. */
const office =
  (format: 'docx' | 'pptx'): Output =>
  async (cwd) => {
    const file = join(cwd, `pack.${format}`);
    await play([...PACK, '--format', format, '-o', file, '--as-of', '2026-10-01', '--no-cache'], { cwd });
    const parts = Object.values(unzipSync(readFileSync(file))).map((bytes) => strFromU8(bytes));
    return parts
      .join('\n')
      .replace(/<[^>]*>/g, '\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
  };

/** The files that `refs publish` makes by some entries. */
export const published =
  (entries: readonly (typeof PUBLISH)[number][]): Output =>
  async (folder) => {
    const file = join(folder, 'refs.config.yaml');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), publish: entries }));
    const { exit, said } = await play(['publish', '--as-of', '2026-10-01'], { cwd: folder });
    if (exit !== 0) throw new Error(said.map(({ text }) => text).join(''));
    const out = join(folder, 'out');
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ name, parentPath }) => `${name}\n${readFileSync(join(parentPath, name), 'utf8')}`).join('\n');
  };

export const OUTPUTS: Readonly<Record<string, Output>> = {
  'find --format markdown': said('find', '--format', 'markdown', '--audience', 'public', '-n', '0'),
  'find --for quote': said('find', '--for', 'quote', '--format', 'markdown', '--audience', 'public', '-n', '0'),
  'find --for reference-call': said('find', '-f', 'reference-call', '--format', 'markdown', '--audience', 'public'),
  'pack --format markdown': said(...PACK),
  'pack --for quote --format json': said(...PACK, '-f', 'quote', '--format', 'json'),
  'pack --for name': said(...PACK, '-f', 'name'),
  'pack --format html': said(...PACK, '--format', 'html'),
  'pack --format docx': office('docx'),
  'pack --format pptx': office('pptx'),
  publish: published(PUBLISH),
  async site(folder) {
    const { exit, said } = await play(['site', 'desk', '--audience', 'public', '--as-of', '2026-10-01'], {
      cwd: folder,
    });
    if (exit !== 0) throw new Error(said.map(({ text }) => text).join(''));
    const texts = readdirSync(join(folder, 'desk')).map((name) => readFileSync(join(folder, 'desk', name), 'utf8'));
    const all = texts.join('\n');
    // The words of the index, as whoever unpacks it reads them.
    const words = Buffer.from(all.match(/refsIndex="([^"]*)"/)?.[1] ?? '', 'base64').toString('utf8');
    if (words === '') throw new Error('the site has no index');
    return `${all.replace(/refsIndex="[^"]*"/, '').replaceAll('\\"', '"')}\n${words}`;
  },
};
