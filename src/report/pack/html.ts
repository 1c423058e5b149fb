import type { Pack, PackReference } from '../../share/pack.ts';
import { htmlText } from '../escape.ts';
import { blocksOf, EMPTY, headingOf, type PackBlock, stampOf } from './blocks.ts';

/** The style of the page. The policy below allows this one, by its hash, and nothing else. */
export const PACK_STYLE = `:root{color-scheme:light dark;--ink:#1d2129;--soft:#5b6472;--line:#d9dee6;--page:#fff;--mark:#0b5d7a}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf0;--soft:#a3adba;--line:#39424e;--page:#14181e;--mark:#7cc7e3}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2.5rem 1.5rem;max-width:44rem;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
header{border-bottom:3px solid var(--mark);margin-bottom:2rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.35rem;line-height:1.25;margin:0}
h3{font-size:1.05rem;margin:1.25rem 0 .25rem}
p,ul,dl{margin:.5rem 0}
header p,.facts,.note,footer{color:var(--soft)}
.facts{margin-top:.1rem}
.note{font-size:.9rem}
article{border-top:1px solid var(--line);padding:1.5rem 0}
article:first-of-type{border-top:0;padding-top:0}
blockquote{margin:1rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--mark)}
blockquote p{font-size:1.15rem}
cite{color:var(--soft);font-style:normal}
dl{display:grid;grid-template-columns:9rem 1fr;gap:.25rem 1rem}
dt{color:var(--soft)}
dd{margin:0}
footer{border-top:1px solid var(--line);padding-top:1rem;font-size:.9rem}
@media (max-width:30rem){dl{display:block}dd{margin-bottom:.5rem}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--page:#fff;--mark:#0b5d7a}body{max-width:none;padding:0;font-size:10.5pt}article{break-inside:avoid}@page{margin:18mm}}`;

/** The SHA-256 of that style, in Base64. */
export const PACK_STYLE_HASH = 'SlOTsodrr9NUUhsb2j3n8oTphEED98dzRWSEUGJDGmU=';

/** One page that stands alone: no script, no request, nothing from elsewhere. */
export function packHtml(pack: Pack): string {
  const { references, id } = pack;
  const policy = `default-src 'none'; style-src 'sha256-${PACK_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  const body = references.length === 0 ? `<p>${EMPTY}</p>\n` : references.map(articleOf).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${htmlText(headingOf(pack))}</title>
<style>${PACK_STYLE}</style>
</head>
<body>
<header>
<h1>${htmlText(headingOf(pack))}</h1>
<p>${htmlText(stampOf(pack))}</p>
</header>
<main>
${body}</main>
<footer>Pack ${htmlText(id)}</footer>
</body>
</html>
`;
}

function articleOf(reference: PackReference): string {
  const blocks = blocksOf(reference);
  return (
    `<article>\n<h2>${htmlText(reference.name)}</h2>\n${blocks.map(blockHtml).join('')}</article>\n`
      // Fields that follow one another are one list.
      .replaceAll('</dl>\n<dl>', '')
  );
}

function blockHtml(block: PackBlock): string {
  switch (block.kind) {
    case 'facts':
    case 'note':
      return `<p class="${block.kind}">${htmlText(block.text)}</p>\n`;
    case 'title':
      return `<h3>${htmlText(block.text)}</h3>\n`;
    case 'text':
      return `<p>${htmlText(block.text)}</p>\n`;
    case 'field':
      return `<dl><dt>${block.label}</dt><dd>${htmlText(block.text)}</dd></dl>\n`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${htmlText(item)}</li>\n`).join('')}</ul>\n`;
    case 'quote': {
      const by = block.by === undefined ? '' : `<cite>${htmlText(block.by)}</cite>`;
      return `<blockquote><p>“${htmlText(block.text)}”</p>${by}</blockquote>\n`;
    }
  }
}
