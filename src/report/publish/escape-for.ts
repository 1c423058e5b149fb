import { jsonText, markdown } from '../escape.ts';

/** The kinds of files that are published, by which texts are escaped. */
export type PublishTarget = 'md' | 'mdx' | 'html' | 'json' | 'yaml';

/** The kind of a file, by its name; undefined for one that nothing is escaped for. */
export function publishTarget(file: string): PublishTarget | undefined {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
  return TARGETS[extension.toLowerCase()];
}

const TARGETS: Readonly<Record<string, PublishTarget>> = {
  ...{ md: 'md', markdown: 'md', mdx: 'mdx', html: 'html', htm: 'html', json: 'json', yaml: 'yaml', yml: 'yaml' },
};

/** A text in quotes, which can also stand in a script of a page. */
const quoted = (text: string): string => jsonText(JSON.stringify(text)).replaceAll('<', '\\u003c');

/** A text in the single quotes of YAML, where these can hold it. */
const singleQuoted = (text: string): string =>
  /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text) ? `'${text.replaceAll("'", "''")}'` : quoted(text);

/** Escapes a text for each kind of file. */
export const ESCAPES: Readonly<Record<PublishTarget, (text: string) => string>> = {
  md: markdown,
  // Braces hold code there.
  mdx: (text) => markdown(text).replace(/[{}]/g, (brace) => (brace === '{' ? '&#123;' : '&#125;')),
  html: (text) => text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\s+/g, ' '),
  json: quoted,
  yaml: (text) => (PLAIN_SCALAR.test(text) && !RESERVED.test(text) ? text : quoted(text)),
};

const escapesQuotes = (text: string): string => text.replace(/["']/g, (quote) => (quote === '"' ? '&#34;' : '&#39;'));

/** Escapes what a template prints, which may also stand in an attribute there. */
export const TEMPLATE_ESCAPES: typeof ESCAPES = {
  ...ESCAPES,
  md: (text) => escapesQuotes(ESCAPES.md(text)),
  mdx: (text) => escapesQuotes(ESCAPES.mdx(text)),
};

/** A JSON string in a file of a kind. Where it can stand in a text, nothing in it is markup, code or the end of an attribute. */
export const jsonIn = (target: PublishTarget, text: string): string =>
  target === 'json' || target === 'yaml'
    ? quoted(text)
    : `"${quoted(text)
        .slice(1, -1)
        .replaceAll('\\"', '\\u0022')
        .replace(/[<>&='`{}[\]|]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}"`;

/** A text as the value of a key of YAML, in single quotes where that is asked for. In MDX a brace is code. */
export function yamlIn(target: PublishTarget, text: string, isSingle: boolean): string {
  const value = isSingle ? singleQuoted(text) : ESCAPES.yaml(text);
  const isMarkup = target !== 'yaml' && target !== 'json' && /^"|[<>{}=[\]`]/.test(value);
  return isMarkup ? jsonIn(target, text) : value;
}

// Words, paths and addresses, which are plain within [ ] and { }, too.
const PLAIN_SCALAR =
  /^(?:[A-Za-z/]|\.[A-Za-z])(?:(?:[A-Za-z0-9 ._&/()?=%~+-]|[:#](?=[A-Za-z0-9/_-])(?<! #))*[A-Za-z0-9.)/])?$/;
// Readers of YAML 1.1 take these for true, false, nothing and numbers.
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|\.inf|\.nan)$/i;

/** Puts a remark into a file of each kind; JSON has none. */
export const REMARKS: Readonly<Record<Exclude<PublishTarget, 'json'>, (text: string) => string>> = {
  md: (text) => `<!-- ${text} -->`,
  mdx: (text) => `{/* ${text} */}`,
  html: (text) => `<!-- ${text} -->`,
  yaml: (text) => `# ${text}`,
};
