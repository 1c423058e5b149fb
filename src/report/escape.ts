import { late } from '../text/late.ts';

// Text from files is untrusted. Each function makes it safe for one kind of output.

/** A pattern that is made on first use. */
const latePattern = (pattern: string, flags: string): (() => RegExp) => late(() => new RegExp(pattern, flags));

/** A lone surrogate, which no encoding can write. */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Characters that a terminal obeys, hides or cannot show, including marks that change the direction of text. */
const HIDDEN =
  '[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}\\p{Noncharacter_Code_Point}\\uFFF9-\\uFFFB]';

/** The same without joiners in scripts that need them, and in emoji. */
const unseen = latePattern(
  `(?!(?<=(?![\\p{Script=Latin}\\p{Script=Inherited}])[\\p{L}\\p{M}]|\\p{Extended_Pictographic}\\uFE0F?|\\p{Emoji_Modifier})[\\u200C\\u200D]|(?<=\\p{Extended_Pictographic})\\uFE0F)${HIDDEN}`,
  'gu',
);

/** Characters that every terminal shows: ASCII, Latin letters, dashes, quotes, arrows. Most texts have no others. */
const SHOWN = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2015\u2018-\u2027\u2190-\u23FF]*$/;

const withoutUnseen = (text: string, instead: (character: string) => string): string =>
  SHOWN.test(text) ? text : text.replace(unseen(), instead);

const asCode = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}}`;

/** Words of such characters with single blanks between them. Most texts match, and need no escaping. */
const SIMPLE = /^[!-~]+(?: [!-~]+)*$/;

/** For a terminal, on one line: white space is folded, and control characters are spelled out. */
export const plain = (text: string): string =>
  SIMPLE.test(text) ? text : withoutUnseen(text.replace(/\s+/g, ' ').trim(), asCode);

/** For a terminal, a source line: a tab becomes one blank, so that columns still count. */
export const sourceLine = (text: string): string => withoutUnseen(text.replace(/[\t\r]/g, ' '), () => '\uFFFD');

/** For a terminal, a text of ours with foreign words in it, line by line. */
export const sourceLines = (text: string): string => text.split('\n').map(sourceLine).join('\n');

/**
 * For Markdown, inside a line: no markup, formula, link, mention, issue reference or HTML survives. Code hosts look for
 * mentions and references in rendered text, where an entity is a character again. A zero-width space breaks these.
 */
export const markdown = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@|(?:[#!$]|&amp;|\bGH-)(?=\d)/gi, '$&&#8203;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/^(?:#{1,6}|[-+]|-+|=+)(?= |$)/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?: |$))/, '$1\\');

/** For Markdown, as code: shown literally, and can be copied. */
export function markdownCode(text: string): string {
  const inner = plain(text);
  const fence = '`'.repeat(Math.max(0, ...(inner.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const space = /^`|`$/.test(inner) ? ' ' : '';
  return inner === '' ? '' : `${fence}${space}${inner}${space}${fence}`;
}

/**
 * For a cell of a tab-separated table. A spreadsheet would run a formula, even after blanks and quotes. It also reads
 * on through rows after a leading quote.
 */
export const cell = (text: string): string => plain(text).replace(/^(?=["=+\-@＂＝＋－＠])/, "'");

// Log viewers ignore colours and zero-width characters.
const OVER = '(?:\\p{Default_Ignorable_Code_Point}|\\u001B\\[[\\d;]*m)';
const oldCommand = latePattern(`#(?=${OVER}*#(?:${OVER}|\\w)*\\[)`, 'gu');
const command = latePattern(`^((?:[^\\S\\r\\n]|\\u0085|${OVER})*:)(?=${OVER}*:)`, 'gmu');

/**
 * For the log of a CI server, which obeys `##[…]`, `##vso[…]` and `##teamcity[…]` anywhere in a line, and `::` at its
 * beginning. A blank splits them, so that they are visible and inert. Source: actions/runner,
 * src/Runner.Common/ActionCommand.cs.
 */
export function logText(text: string): string {
  const parted = text.includes('#') ? text.replace(oldCommand(), '# ') : text;
  return parted.includes(':') && parted.includes('::') ? parted.replace(command(), '$1 ') : parted;
}

/** For the message of a GitHub workflow command. Source: actions/toolkit, packages/core/src/command.ts. */
export const workflowData = (text: string): string =>
  logText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** For a property of a GitHub workflow command. */
export const workflowProperty = (text: string): string =>
  withoutUnseen(workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C'), asCode);

/** For XML, on one line, without characters that XML forbids. The writer escapes quotes and angle brackets. */
export const xmlText = (text: string): string => plain(text).replace(/[\uFFFE\uFFFF]/g, asCode);

/** For HTML or SVG, between tags or in a quoted attribute. */
export const htmlText = (text: string): string =>
  xmlText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** A whole XML document for a log: commands of CI servers are written as character references. */
export const xmlDocument = (xml: string): string =>
  xml.replace(/#(?=#)/g, '&#35;').replace(/^(\s*):(?=:)/gm, '$1&#58;');

/** For a text of iCalendar. It may be folded anywhere, and each part then begins a line. */
export const icsText = (text: string): string => logText(plain(text)).replace(/:(?=:)/g, ': ');

/** A JSON text without hidden characters, and without anything that a terminal or a CI server obeys. */
export const jsonText = (text: string): string =>
  (/^[\n -~]*$/.test(text) ? text : text.replace(hiddenInJson(), asUnits)).replace(/#(?=#)/g, '\\u0023');

const hiddenInJson = latePattern(`(?!\\n)${HIDDEN}`, 'gu');

/** A character as JSON escapes: one for each UTF-16 unit. */
const asUnits = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');

/** For a message of SARIF, where `[text](target)` is a link. Source: SARIF 2.1.0, 3.11.6. */
export const sarifText = (text: string): string => plain(text).replaceAll('](', '] (');

/** For a relative URI: `/` separates, and all but plain name characters are percent-encoded. */
export const uriPath = (path: string): string =>
  path
    .replace(LONE, '\uFFFD')
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/');
