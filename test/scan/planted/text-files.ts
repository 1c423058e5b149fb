// Ways to plant a name into a text file of each kind.
import * as as from './encodings.ts';

/** A piece of a file: `@` is the name, `§` are words that name nobody. */
export type Syntax = readonly [template: string, encoding: as.Encoding];

export interface TextKind {
  /** What stands between two pieces. */
  readonly gap?: string;
  readonly start?: string;
  readonly end?: string;
  readonly syntaxes: readonly Syntax[];
}

const MARKUP: readonly Syntax[] = [
  ['<p>§ <em>@</em> §</p>', as.html],
  ['<p>§ @, §</p>', as.marked],
  ['<p>§<br>@ §</p>', as.html],
  ['<h2>@</h2>', as.html],
  ['<td>@</td>', as.html],
  ['<ul><li>@</li></ul>', as.html],
  ['<img alt="§ @" src="a.png">', as.attribute],
  ["<img alt='@'>", as.attribute],
  ['<a href="/x" title="@">§</a>', as.attribute],
  ['<a href="/x">@</a>', as.html],
  ['<input placeholder="@">', as.attribute],
  ['<button aria-label="@">x</button>', as.attribute],
  ['<!-- § @ -->', as.plain],
  ['<select><option>@</option></select>', as.html],
  ['<template><p>@</p></template>', as.html],
  ['<noscript>@ §</noscript>', as.html],
  ['<svg><title>@</title><text>x</text></svg>', as.attribute],
  ['<iframe title="@"></iframe>', as.attribute],
];

const PROSE: readonly Syntax[] = [
  ['§ @ §', as.markdown],
  ['§ **@** §', as.plain],
  ['§ *@*, §', as.markdown],
  ['# @', as.plain],
  ['### § @ ###', as.plain],
  ['@\n===', as.plain],
  ['- @', as.plain],
  ['- §\n  - § @ §', as.plain],
  ['1. @', as.plain],
  ['> § @', as.plain],
  ['| § | @ |\n| - | - |\n| a | b |', as.plain],
  ['| a | b |\n| - | - |\n| § | @ |', as.plain],
  ['[@](https://x.example/)', as.plain],
  ['[§ @ §](https://x.example/)', as.markdown],
  ['[@][ref]', as.plain],
  ['![@](a.png)', as.plain],
  ['![§](a.png "@")', as.plain],
  ['[![@](a.png)](https://x.example/)', as.plain],
  ['§[^1]\n\n[^1]: § @ §', as.plain],
  ['§ ~~@~~ §', as.plain],
  ['```\n§ @ §\n```', as.plain],
  ['    § @', as.plain],
  ['§ `@` §', as.code],
  ['x \\- @', as.plain],
  ['<!-- § @ -->', as.plain],
  ['<div>\n\n§ @ §\n\n</div>', as.markdown],
  ['<details><summary>@</summary>\n§\n</details>', as.html],
  ['<img src="a.png" alt="@" />', as.attribute],
];

const COMPONENTS: readonly Syntax[] = [
  ['<p>§ @ §</p>', as.jsx],
  ['<p>\n  §<br />@\n  §\n</p>', as.jsx],
  ['<p>§ <b>@</b> §</p>', as.jsx],
  ['<h1>@</h1>', as.jsx],
  ['<Card title="@" />', as.attribute],
  ['<img alt="@" src={a} />', as.attribute],
  ['<Card title={"@"} />', as.script],
  ['<Card title={`§ @`}>x</Card>', as.script],
  ["<p>§ {'@'} §</p>", as.plain],
  ['<ul>{[<li key="a">@</li>]}</ul>', as.jsx],
  ['<p>{/* § */}§ @</p>', as.jsx],
];

const inScript = ([template, encoding]: Syntax): Syntax => [
  `export const a = (\n  <>\n${template}\n  </>\n);`,
  encoding,
];

const STRINGS: readonly Syntax[] = [
  ['const a = "@";', as.script],
  ["say('§ @');", as.plain],
  ['const b = `§ $' + '{x} @ §`;', as.script],
  ['const b = `§\n§ @\n§`;', as.lines],
  ['// § @ §', as.plain],
  ['/* § @ */', as.plain],
  ['/**\n * § @\n */', as.plain],
  ['const c = { customer: "@", list: ["x"] };', as.script],
  ['const d = ["x", "@"];', as.script],
  ['const e = x ? "@" : "y";', as.script],
  ['const f = /[/"\']/.test(x) && "@";', as.script],
];

export const TEXT_KINDS: Readonly<Record<string, TextKind>> = {
  md: { gap: '\n\n', syntaxes: PROSE },
  mdx: {
    gap: '\n\n',
    syntaxes: [
      ...PROSE.filter(([template]) => !template.startsWith('<!--')),
      ...COMPONENTS,
      ['export const meta = { title: "@" };', as.script],
    ],
  },
  html: {
    start: '<!doctype html>\n<html><body>\n',
    end: '</body></html>',
    syntaxes: [
      ...MARKUP,
      ['<meta content="@">', as.attribute],
      ['<title>@</title>', as.attribute],
      ['<script>say("@")</script>', as.script],
      ['<script type="application/ld+json">{"name": "@"}</script>', as.json],
      ['<style>a::after { content: "@"; }</style>', as.plain],
    ],
  },
  vue: {
    syntaxes: [
      ...MARKUP.map(([template, encoding]): Syntax => [`<template>${template}</template>`, encoding]),
      ['<template><Card :title="\'@\'" /></template>', as.plain],
      ['<template><p>{{ x }} @</p></template>', as.html],
      ['<script setup lang="ts">\nconst a = "@";\n</script>', as.script],
    ],
  },
  svelte: {
    gap: '\n\n',
    syntaxes: [
      ...MARKUP,
      ['<p>{x} @</p>', as.html],
      ['{#if x}<p>@</p>{/if}', as.html],
      ['{#each a as b}\n<li>@</li>\n{/each}', as.html],
      ['{#each ["x", "@"] as b}{b}{/each}', as.script],
      ['<script>\nconst a = "@";\n</script>', as.script],
    ],
  },
  astro: {
    gap: '\n\n',
    start: '---\nconst x = 1;\n---\n',
    syntaxes: [
      ...MARKUP,
      ['<p>@ {x}</p>', as.html],
      ['<Card title="@" />', as.attribute],
      ['{list.map(() => <li>@</li>)}', as.html],
    ],
  },
  jsx: { syntaxes: [...COMPONENTS.map(inScript), ...STRINGS] },
  tsx: { syntaxes: [...COMPONENTS.map(inScript), ...STRINGS] },
  js: { syntaxes: STRINGS },
  ts: { syntaxes: STRINGS },
  svg: {
    start: '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">\n',
    end: '</svg>',
    syntaxes: [
      ['<g><title>@</title></g>', as.xml],
      ['<text x="1">§ @ §</text>', as.xml],
      ['<text><tspan>§ </tspan><tspan>@</tspan></text>', as.xml],
      ['<desc>§ @</desc>', as.xml],
      ['<desc><![CDATA[§ @]]></desc>', as.plain],
      ['<g aria-label="@"/>', as.xml],
      ['<!-- @ -->', as.plain],
      ['<metadata><dc:title>@</dc:title></metadata>', as.xml],
      ['<foreignObject><p>§ @</p></foreignObject>', as.xml],
    ],
  },
  json: {
    gap: ',\n',
    start: '[',
    end: 'null]',
    syntaxes: [
      ['{"a": "@"}', as.json],
      ['["x", "@"]', as.json],
      ['{"a": {"b": [{"c": "§ @ §"}]}}', as.json],
      ['{"html": "<p>§ @</p>"}', as.json],
      ['{"§ @": 1}', as.json],
    ],
  },
  yaml: {
    syntaxes: [
      ['a: @', as.yamlPlain],
      ['- @', as.yamlPlain],
      ['- b: § @', as.plain],
      ['b: "§ @"', as.yamlDouble],
      ["c: '§ @'", as.yamlPlain],
      ['i:\n    § @\n    §', as.yamlPlain],
      ['d: |\n    by @\n    more', as.yamlPlain],
      ['f: >-\n    § @\n    §', as.yamlPlain],
      ['g: !!str @', as.plain],
      ['h: &a @', as.plain],
      ['e: [x, @]', as.plain],
      ['e: { a: "@", b: x }', as.yamlDouble],
      ['"§ @": x', as.yamlDouble],
      ['h: { "§ @": x }', as.yamlDouble],
      ['e: { a: x,\n  b: @ }', as.plain],
      ['# § @', as.plain],
      ['a: x # @', as.plain],
      ['? a\n: @', as.plain],
      ['i:\n  @', as.plain],
      ['i:\n  - - @', as.plain],
      ['"j": @', as.plain],
      ['k:\n  "§\n  @"', as.plain],
    ],
  },
  toml: {
    syntaxes: [
      ['a = "@"', as.toml],
      ['"§ @" = 1', as.toml],
      ["a = '@'", as.plain],
      ['# § @', as.plain],
      ['b = """§\n@"""', as.tomlLines],
      ["b = '''§\n@'''", as.lines],
      ['c = ["x", "@"]', as.toml],
      ['d = { e = "@" }', as.toml],
      ['[x]\ny.z = "@"', as.toml],
    ],
  },
  csv: {
    syntaxes: [
      ['§,@,§', as.plain],
      ['"§ ""y"" @",§', as.cell],
      ['@', as.plain],
      ['"@","x\ny"', as.cell],
    ],
  },
  tsv: {
    syntaxes: [
      ['§\t@\t§', as.plain],
      ['"§ ""y"" @"\t§', as.cell],
    ],
  },
  rst: {
    gap: '\n\n',
    syntaxes: [
      ['§ @ §', as.lines],
      ['@\n=====', as.plain],
      ['* @', as.plain],
      ['* §\n  @', as.plain],
      ['§ **@** §', as.plain],
      ['§ ``@`` §', as.code],
      ['`@ <https://x.example/>`_ §', as.plain],
      ['.. image:: a.png\n   :alt: @', as.plain],
      ['.. figure:: a.png\n\n   § @', as.plain],
      ['.. note::\n   § @ §', as.plain],
      ['.. § @', as.plain],
      ['.. |x| replace:: @', as.plain],
      ['| §\n| @', as.plain],
      ['::\n\n    § @', as.plain],
      ['+-----+-----+\n| § | @ |\n+-----+-----+', as.plain],
      ['====  ====\na     b\n====  ====\n§  @\n====  ====', as.plain],
      ['.. list-table::\n\n   * - §\n     - @', as.plain],
      ['.. [#a] § @', as.plain],
      [':Author: @', as.plain],
      ['§\n    @', as.plain],
    ],
  },
  adoc: {
    gap: '\n\n',
    syntaxes: [
      ['§ @ §', as.asciiDoc],
      ['== @', as.plain],
      ['* @', as.plain],
      ['. § @', as.plain],
      ['§ *@* §', as.plain],
      ['§ _@_ §', as.plain],
      ['§ +@+ §', as.plain],
      ['|===\n| § | @\n|===', as.plain],
      ['link:https://x.example[@]', as.plain],
      ['https://x.example[§ @]', as.plain],
      ['image::a.png[@]', as.plain],
      ['image::a.png[alt="@",width=9]', as.plain],
      ['.§ @\n----\nx\n----', as.plain],
      ['// § @', as.plain],
      ['NOTE: § @', as.plain],
      ['§footnote:[§ @]', as.plain],
      ['____\n§ @\n____', as.asciiDoc],
      ['[quote, @]\n§', as.plain],
      ['§:: @', as.plain],
      [':customer: @', as.plain],
      ['----\n§ @\n----', as.plain],
    ],
  },
  txt: {
    gap: '\n\n',
    syntaxes: [
      ['§ @ §', as.lines],
      ['@', as.plain],
      ['> § @ §', as.plain],
      ['(@)', as.plain],
      ['§: "@".', as.plain],
    ],
  },
  vtt: {
    gap: '\n\n',
    start: 'WEBVTT\n\n',
    syntaxes: [
      ['00:01.000 --> 00:04.000\n§ @ §', as.lines],
      ['1\n00:01.000 --> 00:04.000 align:start\n<v Ann>§ <i>@</i> §</v>', as.attribute],
      ['00:01.000 --> 00:04.000\n<v @>§ §', as.plain],
      ['NOTE § @', as.plain],
    ],
  },
  srt: {
    gap: '\n\n',
    syntaxes: [
      ['1\n00:00:01,000 --> 00:00:04,000\n§ @ §', as.lines],
      ['2\n00:00:01,000 --> 00:00:04,000\n- §\n- <i>@</i>', as.plain],
    ],
  },
  ipynb: {
    gap: ',\n',
    start: '{"cells": [',
    end: '{}], "nbformat": 4}',
    syntaxes: [
      ['{"cell_type": "markdown", "source": ["§\\n",\n   "§ @ §\\n",\n   "§"]}', as.notebook],
      ['{"cell_type": "markdown", "source": "# @"}', as.json],
      ['{"cell_type": "code", "source": ["# § @\\n",\n   "x = 1"]}', as.notebook],
      ['{"cell_type": "code", "outputs": [{"text": ["§ @\\n"]}]}', as.notebook],
      ['{"cell_type": "code", "outputs": [{"data": {"text/html": ["<b>@</b>\\n", "§"]}}]}', as.notebook],
    ],
  },
  po: {
    gap: '\n\n',
    syntaxes: [
      ['msgid "@"\nmsgstr ""', as.message],
      ['#. § @\nmsgid "§"', as.plain],
      ['msgid "§"\nmsgstr ""\n"§ "\n"@"', as.message],
      ['msgid "a"\nmsgid_plural "b"\nmsgstr[1] "§ \\"x\\" @"', as.message],
      ['msgid "§"\nmsgstr "<b>@</b>"', as.message],
    ],
  },
  properties: {
    syntaxes: [
      ['a=@', as.properties],
      ['# § @', as.plain],
      ['b: § \\\n  @', as.properties],
      ['c @', as.properties],
    ],
  },
  css: {
    syntaxes: [
      ['/* § @ */', as.plain],
      ['a { content: "@"; }', as.plain],
    ],
  },
  py: {
    syntaxes: [
      ['a = "@"', as.plain],
      ['# § @', as.plain],
      ['b = """§\n@"""', as.lines],
      ['c = f"§ {x} @"', as.plain],
    ],
  },
  java: {
    syntaxes: [
      ['String a = "@";', as.plain],
      ['// § @', as.plain],
      ['/** @ */', as.plain],
    ],
  },
  xml: {
    start: '<?xml version="1.0"?>\n<a>',
    end: '</a>',
    syntaxes: [
      ['<b>§ @</b>', as.xml],
      ['<b c="d">@</b>', as.xml],
      ['<b><![CDATA[§ @]]></b>', as.plain],
      ['<b>&lt;p&gt;@&lt;/p&gt;</b>', as.xml],
    ],
  },
  eml: {
    start:
      'From: Ann <ann@x.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="zz"\r\nSubject: hi\r\n\r\n',
    end: '--zz--\r\n',
    syntaxes: [
      ['--zz\r\nContent-Type: text/plain\r\n\r\n§ @ §\r\n', as.lines],
      [
        '--zz\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n§ @ §\r\n',
        as.quotedPrintable,
      ],
      [
        '--zz\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>§ <b>@</b></p>\r\n',
        as.quotedPrintable,
      ],
      [
        '--zz\r\nContent-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n@\r\n',
        as.base64,
      ],
    ],
  },
};
