import { readFileSync } from 'node:fs';
import { readFile, readFiles } from '../../src/io/files/folder.ts';
import { customerMatcher, customersFolder, loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import type { Library } from '../../src/model/library.ts';
import { CHOICE_FACETS, type ChoiceFacet, type Facets, type Match, WORD_FACETS } from '../../src/model/match.ts';
import type { Source } from '../../src/model/source.ts';
import { resolveFacet } from '../../src/search/facets.ts';

const MOST_BYTES = 1024 ** 2;

const config = loadConfig(readFile('examples', 'refs.config.yaml', MOST_BYTES));

/** The customer files of examples/. */
export const exampleSources: readonly Source[] = readFiles(
  'examples',
  customersFolder(config.config),
  customerMatcher(config.config),
  MOST_BYTES,
);

/** The library in examples/, with other or further customer files. */
export const exampleLibrary = (sources: readonly Source[] = exampleSources): Library => loadLibrary(config, sources);

/** A customer file as text. */
export const source = (file: string, text: string): Source => ({ file, bytes: new TextEncoder().encode(text) });

/** A file of examples/ with a changed text. */
export function changed(file: string, from: string, to: string): Source {
  const text = readFileSync(`examples/${file}`, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say "${from}"`);
  return source(file, text.replace(from, to));
}

/** Parses a command line such as `month end --industry bank` into words and facets. */
export function typed(line: string, library: Library): { readonly words: string; readonly facets: Facets } {
  const [words = '', ...flags] = line.split(/(?:^|\s)--/);
  const facets = flags.map((flag) => {
    const [name = '', ...value] = flag.trim().split(' ');
    return [name, meantBy(name, value.join(' '), library)] as const;
  });
  return { words, facets: Object.fromEntries(facets) };
}

function meantBy(name: string, text: string, library: Library): string | readonly string[] {
  if ((WORD_FACETS as readonly string[]).includes(name)) return text;
  if (!(CHOICE_FACETS as readonly string[]).includes(name)) throw new Error(`there is no facet --${name}`);
  const answer = resolveFacet(library, name as ChoiceFacet, text);
  if ('values' in answer) return answer.values;
  throw new Error(`--${name} ${text} is not known`);
}

/** Names a match: `nordlicht/month-end`. */
export const nameOf = ({ customer, story }: Match): string =>
  story === undefined ? customer.id : `${customer.id}/${story.id}`;
