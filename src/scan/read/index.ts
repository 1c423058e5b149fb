import { pointedHash } from '../../text/git-lfs.ts';
import { imageHash } from '../image-hash.ts';
import type { Passage, ReadContent } from '../passage.ts';
import { readAsciiDoc } from './asciidoc.ts';
import { readAppleStrings, readCLike, readCss, readDashCode, readHashCode, readToml } from './code.ts';
import { decodeContent } from './decode.ts';
import { extensionOf, isBinary, isImage, packedKind } from './file-kind.ts';
import { readHtml, readXml } from './html.ts';
import { readJson, readNotebook } from './json.ts';
import { readKeyedLines, readMessages, readPlain, readTable } from './lines.ts';
import { readFrontMatter, readMarkdown, readMdx } from './markdown.ts';
import { readRst } from './rst.ts';
import { readAstro, readElements, readScript } from './script.ts';
import { readSubtitles } from './subtitles.ts';
import { readIndented } from './template.ts';
import { type Emit, emitClean, MAX_PLACES, shifted, type TextReader, TooManyPlaces } from './text-run.ts';
import { readYaml } from './yaml.ts';

/** The most bytes of a text that is read. */
const MAX_TEXT_BYTES = 16 * 1024 ** 2;

/** Reads a file of content as its readers see it. Never throws: what cannot be read is named in `unread`. */
export const readContent = (file: string, bytes: Uint8Array): Promise<ReadContent> => readFileAt(file, bytes, 0);

/** The most files within files that are read. */
const MAX_DEPTH = 3;

async function readFileAt(file: string, bytes: Uint8Array, depth: number): Promise<ReadContent> {
  const readAttached = (inner: string, packed: Uint8Array) => readFileAt(inner, packed, depth + 1);
  const name: Passage = { text: file, role: 'file', origin: { line: 0 } };
  const extension = extensionOf(file);
  const images = isImage(file) ? [{ sha256: imageHash(bytes) }] : [];
  if (images.length > 0 && extension !== 'svg') return { passages: [name], images };
  if (depth > MAX_DEPTH) return { passages: [name], images: [], unread: 'it holds files in files in files' };
  if (isBinary(file) && pointedHash(bytes) !== undefined) {
    return { passages: [name], images, unread: 'it is kept elsewhere by Git LFS: fetch it first (git lfs pull)' };
  }
  const packed = packedKind(file, bytes);
  if (packed === 'office') {
    const { readOffice } = await import('./office/index.ts');
    const { passages, ...rest } = readOffice(bytes);
    return { ...rest, passages: [name, ...passages] };
  }
  if (packed === 'pdf') {
    const { readPdf } = await import('./pdf.ts');
    const { passages, ...rest } = await readPdf(bytes, readAttached);
    return { ...rest, passages: [name, ...passages] };
  }
  if (bytes.length > MAX_TEXT_BYTES)
    return {
      passages: [name],
      images,
      unread: `it has ${bytes.length.toLocaleString('en')} bytes, and 16 MiB of text are the most`,
    };
  const text = decodeContent(bytes, READERS.has(extension) || MAIL.test(extension) || PLAIN.test(extension));
  if (text === undefined) return { passages: [name], images };
  if (MAIL.test(extension)) {
    const { readMail } = await import('./mail.ts');
    const { passages, ...rest } = await readMail(text, readAttached);
    return { ...rest, passages: [name, ...passages] };
  }
  return { ...readText(name, text, READERS.get(extension) ?? readPlain), text, images };
}

/** Texts without marks of their own. */
const PLAIN = /^(?:txt|text|log|license|readme)$/;
const MAIL = /^(?:eml|mht|mhtml)$/;

function readText(name: Passage, text: string, read: TextReader): Pick<ReadContent, 'passages' | 'unread'> {
  const passages: Passage[] = [name];
  let places = 0;
  const collect: Emit = (role, passage, offsets) => {
    places += 1 + offsets.length;
    if (places > MAX_PLACES) throw new TooManyPlaces();
    passages.push({ text: passage, role, origin: { offsets } });
  };
  try {
    read(text, emitClean(collect));
    return { passages };
  } catch (error) {
    if (!(error instanceof TooManyPlaces)) throw error;
    return { passages, unread: `it has more than ${MAX_PLACES.toLocaleString('en')} pieces of text` };
  }
}

/** Reads a page of a site generator, which may begin with data. */
const readPage: TextReader = (text, emit) => {
  const at = readFrontMatter(text, emit);
  readHtml(text.slice(at), shifted(emit, at));
};
const readTyped: TextReader = (text, emit) => readScript(text, emit);
const readTabs: TextReader = (text, emit) => readTable(text, emit, '\t');
const readJsx: TextReader = (text, emit) => readScript(text, emit, { hasElements: true });

const READERS: ReadonlyMap<string, TextReader> = new Map(
  (
    [
      ['md markdown mkd mdown mdwn qmd rmd', readMarkdown],
      ['mdx', readMdx],
      ['adoc asciidoc asc', readAsciiDoc],
      ['rst rest', readRst],
      ['haml slim pug jade', readIndented],
      [
        'html htm xhtml shtml vue php erb ejs jsp hbs handlebars mustache njk liquid twig j2 jinja tmpl gotmpl gohtml tpl phtml cshtml heex eex mjml',
        readPage,
      ],
      ['svg xml rss atom xsl xslt resx xlf xliff plist', readXml],
      ['svelte', readElements],
      ['astro', readAstro],
      ['js cjs mjs jsx tsx snap', readJsx],
      ['ts cts mts', readTyped],
      ['json jsonc json5 geojson webmanifest map jsonl ndjson', readJson],
      ['ipynb', readNotebook],
      ['yaml yml', readYaml],
      ['toml', readToml],
      ['csv', readTable],
      ['tsv tab', readTabs],
      ['properties ini cfg conf env', readKeyedLines],
      ['po pot', readMessages],
      ['vtt srt sbv', readSubtitles],
      ['strings', readAppleStrings],
      ['css scss sass less styl', readCss],
      ['java kt kts go rs c h cc cpp hpp cs swift scala dart groovy gradle proto graphql', readCLike],
      ['py rb sh bash zsh pl r jl ex exs tf nix dockerfile makefile', readHashCode],
      ['sql lua hs elm ada', readDashCode],
    ] as const
  ).flatMap(([extensions, reader]) => extensions.split(' ').map((extension) => [extension, reader] as const)),
);
