import { createHash } from 'node:crypto';
import { type DeskHead, type DeskParts, isLazy } from './desk-data.ts';

declare const REFS_DESK_SCRIPT: string;
declare const REFS_DESK_STYLE: string;

/** The code and the style of the pages, bundled for the browser. */
export interface DeskAssets {
  readonly script: string;
  readonly style: string;
}

/** The assets that the build put in; empty where the program runs from its sources. */
export const DESK_ASSETS: DeskAssets = {
  script: typeof REFS_DESK_SCRIPT === 'undefined' ? '' : REFS_DESK_SCRIPT,
  style: typeof REFS_DESK_STYLE === 'undefined' ? '' : REFS_DESK_STYLE,
};

/** A file of a site, by its name in the folder. */
export interface SiteFile {
  readonly name: string;
  readonly text: string;
}

/** The file by which `refs site` knows a folder as its own. */
export const SITE_MARKER = '.refs-site';

/** The page of a desk in one file, with everything in it. */
export function singlePage({ head, index, shards, verdicts }: DeskParts, { script, style }: DeskAssets): string {
  const data = [
    dataBlock('desk-head', JSON.stringify(head)),
    dataBlock('desk-index', base64(index)),
    dataBlock('desk-verdicts', JSON.stringify(verdicts)),
    ...shards.map((shard = '', number) => dataBlock(`desk-shard-${number}`, shard)),
  ];
  const code = inScript(script);
  const policy = `script-src '${hashOf(code)}'; style-src '${hashOf(style)}'`;
  return page(head, policy, `<style>${style}</style>`, [...data, `<script>${code}</script>`]);
}

/**
 * The files of a desk as a folder, each made when it is written. No browser fetches a file from `file:`, so the data are
 * scripts; the page loads those of many customers when it shows one of them.
 */
export function* siteFiles(
  { head, index, shards, verdicts }: DeskParts,
  { script, style }: DeskAssets,
): Iterable<SiteFile> {
  const rows = Object.entries(verdicts).map(([use, row]) => ({ name: `verdicts-${use}.js`, use, row }));
  const first = isLazy(head)
    ? []
    : [...rows.map(({ name }) => name), ...shards.map((_, number) => `data-${number}.js`)];
  const tags = ['data.js', ...first, 'desk.js'].map((name) => `<script defer src="${name}"></script>`);
  const link = '<link rel="stylesheet" href="desk.css">';
  yield { name: 'index.html', text: page(head, "script-src 'self'; style-src 'self'", link, tags) };
  yield { name: 'desk.css', text: style };
  yield { name: 'desk.js', text: script };
  yield { name: 'data.js', text: `self.refsHead=${literal(head)};self.refsIndex=${literal(base64(index))};\n` };
  for (const [number, shard = ''] of shards.entries())
    yield { name: `data-${number}.js`, text: `(self.refsShards??=[])[${number}]=${literal(shard)};\n` };
  for (const { name, use, row } of rows)
    yield { name, text: `(self.refsVerdicts??={})[${literal(use)}]=${literal(row)};\n` };
  yield { name: SITE_MARKER, text: 'written by refs site, which may replace this folder\n' };
}

/** The frame of the pages. What is here is there before any script runs, so that nothing jumps. */
function page({ audience }: DeskHead, policy: string, style: string, scripts: readonly string[]): string {
  const csp = `default-src 'none'; ${policy}; img-src data:; base-uri 'none'; form-action 'none'`;
  const banner =
    audience === 'internal'
      ? '<p class="banner internal">Internal: for colleagues only, not to be passed on</p>\n'
      : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Reference desk</title>
${style}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<aside id="banners" aria-label="About these pages">${banner}</aside>
<header class="top"><a class="brand" href="#/find">Reference desk</a><nav id="nav" aria-label="Pages"></nav></header>
<form id="search" role="search" autocomplete="off">
<label for="q" class="hidden">Search references</label>
<input type="search" id="q" name="q" placeholder="Search: month end, fewer returns, a name …" spellcheck="false" enterkeyhint="search" autofocus>
<div id="filters"></div>
</form>
<main id="main" tabindex="-1"><p class="loading">Opening the library …</p><noscript>These pages need JavaScript.</noscript></main>
<footer id="foot"></footer>
<div id="said" class="hidden" role="status"></div>
<div id="reading" class="toast" role="status" hidden></div>
${scripts.join('\n')}
</body>
</html>
`;
}

/** A block of data. A sign that could end it early is written as JSON escapes it; base64 has none. */
const dataBlock = (id: string, text: string): string =>
  `<script type="application/json" id="${id}">${text.replaceAll('<', '\\u003c')}</script>`;

/** A value as a literal of JavaScript. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** Code as it may stand in a page: no text in it ends the script early. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
