// Text from files is a stranger's. Each function makes it safe for one place it goes to.

/** Half a character, which no encoding can write. */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Control characters, and the marks that turn the direction of text or hide in it. */
const UNSEEN =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDFFF](?![\uDC00-\uDFFF])(?<![\uD800-\uDBFF][\uDC00-\uDFFF])/gu;

const asCode = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}}`;

/** For a terminal, on one line: white space is folded, and what a terminal would obey is spelt out. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(UNSEEN, asCode);

/** For a terminal, a line of source as it stands: a tab becomes one blank, so that columns still count. */
export const sourceLine = (text: string): string => text.replace(/[\t\r]/g, ' ').replace(UNSEEN, '\uFFFD');

/**
 * For Markdown, inside a line: nothing of it is markup, a formula, a link, a mention, a reference to an issue, or HTML.
 * Code hosts look for mentions and references in what they have rendered, where an entity is the character again, so
 * these are broken by a space of no width.
 */
export const markdown = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@|(?:[#!]|\bGH-)(?=\d)/gi, '$&&#8203;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`);

/** For a cell of a tab-separated table; what a spreadsheet would run as a formula is kept from it. */
export const cell = (text: string): string => plain(text).replace(/^[=+\-@]/, "'$&");

/** For the message of a GitHub workflow command. Source: actions/toolkit, packages/core/src/command.ts. */
export const workflowData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** For a property of a GitHub workflow command. */
export const workflowProperty = (text: string): string =>
  workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For XML, on one line: without what no XML document may hold. Quotes and angle brackets are the writer's to escape. */
export const xmlText = (text: string): string => plain(text).replace(/[\uFFFE\uFFFF]/g, asCode);

/** For a message of SARIF, where `[text](target)` is a link. Source: SARIF 2.1.0, 3.11.6. */
export const sarifText = (text: string): string => plain(text).replaceAll('](', '] (');

/** For a relative URI: `/` parts, and everything that is not plainly part of a name is percent-encoded. */
export const uriPath = (path: string): string =>
  path
    .replace(LONE, '\uFFFD')
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/');
