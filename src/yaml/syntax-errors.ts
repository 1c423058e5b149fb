import { type Document, isCollection, isScalar, isSeq, type ParsedNode, visit, type YAMLError } from 'yaml';
import { quoted } from './quoted.ts';

/** A syntax error in people's words, and the stretch of the text to look at. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Says what a syntax error is, where the mistake lies, and what to do about it. The yaml package names the spot at
 * which it could not go on; what people got wrong often stands before it.
 */
export function explain(text: string, document: Document.Parsed, error: YAMLError): Explanation {
  const [at, end] = error.pos;
  const scene = { text, document, at, end };
  for (const [message, explanation] of EXPLANATIONS) {
    const found = message.test(error.message) ? explanation(scene) : undefined;
    if (found !== undefined) return found;
  }
  return {
    start: at,
    end,
    message: sentence(error.message),
    hint: 'mend the YAML here; what follows cannot be read until then',
  };
}

interface Scene {
  readonly text: string;
  readonly document: Document.Parsed;
  /** Where the yaml package could not go on. */
  readonly at: number;
  readonly end: number;
}

// The messages of the yaml package that people run into. Where one has no answer the next that fits is asked.
const EXPLANATIONS: readonly (readonly [RegExp, (scene: Scene) => Explanation | undefined])[] = [
  [
    /^Tabs are not allowed/,
    ({ at, end }) => ({
      start: at,
      end,
      message: 'a tab where YAML allows only spaces',
      hint: 'indent with spaces',
    }),
  ],
  [/^Missing closing ["']quote/, openQuote],
  [/^Flow (?:map|sequence) .*end with a [\]}]$/, openBracket],
  [
    /^Unexpected flow-(?:seq|map)-end/,
    ({ text, at, end }) => ({
      start: at,
      end,
      message: `this "${text[at]}" closes nothing`,
      hint: 'delete it, or put the value in quotes',
    }),
  ],
  [/^Nested mappings|^Block collections are not allowed within/, colonInValue],
  [/^Nested mappings|^A block sequence may not|^All .* at the same column$|^Sequence item without/, misplacedLine],
  [/^Implicit (?:map )?keys need/, lineWithoutColon],
  [
    /^Unexpected block-seq-ind on same line/,
    ({ at, end }) => ({
      start: at,
      end,
      message: 'a list cannot begin on the line of its key',
      hint: 'begin it on the next line, or write it as [a, b]',
    }),
  ],
  [/^Plain value cannot start|^Block scalar header|^Not a YAML token/, reservedStart],
  [/^Invalid escape sequence/, unknownEscape],
  [/^Unexpected .* at node end$/, trailingText],
  [
    /^Comments must be separated/,
    ({ at, end }) => ({
      start: at,
      end,
      message: 'a comment without a space before it',
      hint: 'put a space before the "#"',
    }),
  ],
];

function openQuote({ text, document, at }: Scene): Explanation | undefined {
  const node = nodesBefore(document, at).findLast((other) => isScalar(other) && other.type?.startsWith('QUOTE'));
  return node && unclosedQuote(text, node.range[0], node.range[1]);
}

const unclosedQuote = (text: string, start: number, end: number): Explanation => ({
  start,
  end,
  message: 'the quote that opens here is not closed',
  hint: `close it with ${text[start]}; lines that it goes on over have to be indented`,
});

function openBracket({ text, document, at }: Scene): Explanation | undefined {
  // Within a list `a: b` is a map that no bracket opens.
  const opener = (node: ParsedNode) => (isSeq(node) ? '[' : '{');
  const flows = nodesBefore(document, at).filter(
    (node) => isCollection(node) && node.flow && text[node.range[0]] === opener(node) && node.range[1] >= at,
  );
  const closer = (node: ParsedNode) => (isSeq(node) ? ']' : '}');
  const node = flows.findLast((flow) => text[flow.range[1] - 1] !== closer(flow)) ?? flows[0];
  if (node === undefined) return undefined;
  const [start, end] = node.range;
  return {
    start,
    end,
    message: `the "${opener(node)}" that opens here is not closed`,
    hint: `close it with "${closer(node)}"; lines that it goes on over have to be indented`,
  };
}

function colonInValue(scene: Scene): Explanation | undefined {
  const { text, at, end } = scene;
  // Within brackets the package knows where the value ends, elsewhere it names one character.
  const value = end > at + 1 ? text.slice(at, end) : valueFrom(text, at);
  const trailing = value.match(/^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))\s*(\S.*)$/)?.[2];
  if (trailing !== undefined) return trailingText({ ...scene, at: at + value.length - trailing.length });
  if (!/:(?:\s|$)/.test(value)) return undefined;
  return {
    start: at,
    end: at + value.length,
    message: 'a colon and a space inside of a value without quotes',
    hint: quoteHint(value),
  };
}

/** A line that cannot stand at its indentation: mostly the line before it, which was to hold it, is gone. */
function misplacedLine({ text, at }: Scene): Explanation | undefined {
  const lines = linesOf(text);
  const first = lines.findIndex(({ end }) => end >= at);
  const isIndent = text.slice(lines[first]?.start, at).trim() === '';
  const here = lines.findIndex((line, index) => index >= first + (isIndent ? 0 : 1) && line.content !== '');
  const line = lines[here];
  if (line === undefined) return undefined;
  const isList = /^-(?:\s|$)/.test(line.content);
  const kind = isList ? 'list' : /:(?:\s|$)/.test(line.content) ? 'key' : 'text';
  const above = lines
    .slice(0, here)
    .findLast(
      ({ content, indent }) =>
        content !== '' && (indent < line.indent || (isList && indent === line.indent && !content.startsWith('-'))),
    );
  const owner = above?.content.match(/^(?:- +)*([\w.-]+):\s+[^\s#|>&!]/)?.[1];
  const { start, end } = line;
  if (owner === undefined) {
    return {
      start: start + line.indent,
      end,
      message: 'this line is indented unlike the lines around it',
      hint: 'indent it like the lines it belongs to',
    };
  }
  return {
    start: start + line.indent,
    end,
    message: `${quoted(owner)} has a value already, so no ${kind} can stand under it`,
    hint: isList
      ? 'write the key of this list on a line of its own above it'
      : `indent it like ${quoted(owner)}, or put the value in quotes if it goes on here`,
  };
}

function lineWithoutColon(scene: Scene): Explanation | undefined {
  const { text, at, end } = scene;
  if (/["']/.test(text[at] ?? '')) return unclosedQuote(text, at, end);
  if (nodesBefore(scene.document, at).some((node) => isCollection(node) && node.flow && node.range[1] > at)) {
    return {
      start: at,
      end,
      message: 'a comma is missing between this and the next line',
      hint: 'write a comma at the end of the line',
    };
  }
  const line = valueFrom(text, at);
  if (/^-(?:\s|$)/.test(line)) return misplacedLine({ ...scene, at: text.lastIndexOf('\n', at) + 1 });
  const [, key, value] = line.match(/^([\w-]+):(\S.*)$/) ?? [];
  return {
    start: at,
    end: at + line.length,
    message: key === undefined ? 'this line is no key with a value' : `no space after the colon of ${quoted(key)}`,
    hint:
      key === undefined
        ? 'write it as "key: value", or indent it to go on with the line above'
        : `write ${quoted(`${key}: ${value}`)}`,
  };
}

function reservedStart({ text, at }: Scene): Explanation | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  // A block text is told of where its text should not be; what begins it stands before that.
  const before = text.slice(lineStart, at).search(/(?<=^|\s)[|>]\S*\s*$/);
  const start = before === -1 ? at : lineStart + before;
  const value = valueFrom(text, start);
  return {
    start,
    end: start + value.length,
    message: `a value that begins with "${value[0]}" needs quotes`,
    hint: quoteHint(value),
  };
}

function unknownEscape({ text, at }: Scene): Explanation {
  const [sequence = '\\'] = text.slice(at, at + 3).match(/^\\./su) ?? [];
  return {
    start: at,
    end: at + sequence.length,
    message: `"${sequence}" is no escape that YAML knows`,
    hint: 'write the backslash twice, or put the value in single quotes',
  };
}

function trailingText({ text, at }: Scene): Explanation {
  const value = valueFrom(text, at);
  const last = text.slice(0, at).trimEnd().at(-1);
  const isQuote = last === '"' || last === "'";
  return {
    start: at,
    end: at + value.length,
    message: isQuote ? 'text after the closing quote' : 'nothing can follow here: what stands before it is complete',
    hint: isQuote
      ? `end the value at its quote; a quote inside of it is written ${last === '"' ? '\\"' : "''"}`
      : 'put all of the value in quotes, or move this to where it belongs',
  };
}

/** The nodes that begin before an offset, in the order in which they begin. */
function nodesBefore(document: Document.Parsed, offset: number): readonly ParsedNode[] {
  const nodes: ParsedNode[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (node.range && node.range[0] < offset) nodes.push(node as ParsedNode);
    },
  });
  return nodes;
}

/** The value that begins at an offset, to the end of its line, without a comment. */
function valueFrom(text: string, offset: number): string {
  const lineEnd = text.indexOf('\n', offset);
  const rest = text.slice(offset, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  return rest.replace(/(?<!\s)\s+#.*$/s, '');
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Without indentation; empty for a comment. */
  readonly content: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const content = line.trim();
    const at = start;
    start += line.length + 1;
    return {
      start: at,
      end: at + line.length,
      indent: line.length - line.trimStart().length,
      content: content.startsWith('#') ? '' : content,
    };
  });
}

const quoteHint = (value: string): string =>
  /["\\\n]/.test(value) || value.length > 60 ? 'put the value in quotes' : `put it in quotes: "${value}"`;

/** A message of the yaml package as ours read: lower case first, one line, no full stop. */
function sentence(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim().replace(/[.:]$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
