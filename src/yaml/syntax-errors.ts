import {
  type Document,
  type ErrorCode,
  isCollection,
  isScalar,
  isSeq,
  type ParsedNode,
  visit,
  type YAMLError,
} from 'yaml';
import type { OffsetRange } from './offset-range.ts';
import { quoted } from './quoted.ts';

/** A syntax error in plain words, with the part of the text to look at. */
export interface Explanation extends OffsetRange {
  readonly message: string;
  readonly hint: string;
}

/**
 * Explains a syntax error: its cause, its position and its fix. The yaml package reports the position at which it could
 * not continue; the cause is often before it.
 */
export function explainSyntaxError(text: string, document: Document.Parsed, error: YAMLError): Explanation {
  const [start, end] = error.pos;
  const context = { text, document, start, end };
  for (const [pattern, explain] of EXPLANATIONS[error.code] ?? []) {
    const explanation = pattern.test(error.message) ? explain(context) : undefined;
    if (explanation !== undefined) return explanation;
  }
  return {
    start,
    end,
    message: asMessage(error.message),
    hint: 'fix the YAML here; what follows cannot be read until then',
  };
}

interface ErrorContext extends OffsetRange {
  readonly text: string;
  readonly document: Document.Parsed;
}

type Explain = (context: ErrorContext) => Explanation | undefined;

/** Explains an error by fixed texts, at the position that the package gives. */
const always =
  (message: string, hint: string): Explain =>
  ({ start, end }) => ({ start, end, message, hint });

const ANY = /^/;

// The errors of the yaml package that people run into: by their code, then by their message where one code has several
// causes. An explanation that does not fit is skipped, and the next is tried.
const EXPLANATIONS: Readonly<Partial<Record<ErrorCode, readonly (readonly [RegExp, Explain])[]>>> = {
  TAB_AS_INDENT: [[ANY, always('a tab where YAML allows only spaces', 'indent with spaces')]],
  MISSING_CHAR: [
    [/^Missing closing ["']quote/, openQuote],
    [/^Flow (?:map|sequence) .*end with a [\]}]$/, openBracket],
    [/^Sequence item without/, misplacedLine],
    [/^Implicit map keys need/, lineWithoutColon],
    [/^Comments must be separated/, always('a comment without a space before it', 'put a space before the "#"')],
  ],
  BAD_INDENT: [
    [/^Flow (?:map|sequence) .*end with a [\]}]$/, openBracket],
    [/^All .* at the same column$/, misplacedLine],
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    [/^Nested mappings/, colonInValue],
    [ANY, misplacedLine],
  ],
  BLOCK_IN_FLOW: [[ANY, colonInValue]],
  MULTILINE_IMPLICIT_KEY: [[/^Implicit keys need/, lineWithoutColon]],
  BAD_ALIAS: [[/empty string$/, reservedStart]],
  BAD_SCALAR_START: [[ANY, reservedStart]],
  BAD_DQ_ESCAPE: [[ANY, unknownEscape]],
  UNEXPECTED_TOKEN: [
    [/^Unexpected flow-(?:seq|map)-end/, unopenedBracket],
    [
      /^Unexpected block-seq-ind on same line/,
      always('a list cannot begin on the line of its key', 'begin it on the next line, or write it as [a, b]'),
    ],
    [/^Block scalar header|^Not a YAML token/, reservedStart],
    [/^Unexpected .* at node end$/, trailingText],
  ],
};

function unopenedBracket({ text, start, end }: ErrorContext): Explanation {
  const message = `this "${text[start]}" closes nothing`;
  return { start, end, message, hint: 'delete it, or put the value in quotes' };
}

function openQuote({ text, document, start }: ErrorContext): Explanation | undefined {
  const node = nodesBefore(document, start).findLast((other) => isScalar(other) && other.type?.startsWith('QUOTE'));
  return node && unclosedQuote(text, node.range[0], node.range[1]);
}

const unclosedQuote = (text: string, start: number, end: number): Explanation => ({
  start,
  end,
  message: 'the quote that opens here is not closed',
  hint: `close it with ${text[start]}; lines that it goes on over have to be indented`,
});

function openBracket({ text, document, start: offset }: ErrorContext): Explanation | undefined {
  // Within a list `a: b` is a map that no bracket opens.
  const opener = (node: ParsedNode) => (isSeq(node) ? '[' : '{');
  const flows = nodesBefore(document, offset).filter(
    (node) => isCollection(node) && node.flow && text[node.range[0]] === opener(node) && node.range[1] >= offset,
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

function colonInValue(context: ErrorContext): Explanation | undefined {
  const { text, start, end } = context;
  // Within brackets the package gives the whole value, elsewhere one character.
  const value = end > start + 1 ? text.slice(start, end) : valueFrom(text, start);
  const trailing = value.match(/^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))\s*(\S.*)$/)?.[2];
  if (trailing !== undefined) return trailingText({ ...context, start: start + value.length - trailing.length });
  if (!/:(?:\s|$)/.test(value)) return undefined;
  return {
    start,
    end: start + value.length,
    message: 'a colon and a space inside of a value without quotes',
    hint: quoteHint(value),
  };
}

/** Explains a line at an impossible indentation; mostly the line above, which was its key, is missing. */
function misplacedLine({ text, start: offset }: ErrorContext): Explanation | undefined {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.end >= offset);
  const isIndent = text.slice(lines[first]?.start, offset).trim() === '';
  const here = lines.findIndex((line, index) => index >= first + (isIndent ? 0 : 1) && line.content !== '');
  const line = lines[here];
  if (line === undefined) return undefined;
  const mark = lines.slice(0, here).findLast(({ content }) => content !== '');
  const question = mark?.content.match(/^(?:- +)*[\w.-]+:\s+(?=\?\s)/)?.[0].length;
  if (mark !== undefined && question !== undefined) return needsQuotes(text, mark.start + mark.indent + question);
  const isList = /^-(?:\s|$)/.test(line.content);
  const kind = isList ? 'list' : /:(?:\s|$)/.test(line.content) ? 'key' : 'text';
  const above = lines
    .slice(0, here)
    .findLast(
      ({ content, indent }) =>
        content !== '' && (indent < line.indent || (isList && indent === line.indent && !content.startsWith('-'))),
    );
  const entry = isList ? entryAbove(lines.slice(0, here), line) : undefined;
  if (entry !== undefined) {
    const how = line.indent > entry.indent ? 'further than' : 'less than';
    return {
      start: line.start + line.indent,
      end: line.end,
      message: `this entry is indented ${how} the entries above it`,
      hint: `indent it by ${entry.indent} spaces, like them`,
    };
  }
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

/** The most spaces by which an entry can stand too far right and still be of the list above it. */
const MAX_SLIP = 4;

/** Finds the entry above of which a misplaced one seems to be a neighbour: nothing between them ends its list. */
function entryAbove(above: readonly SourceLine[], line: SourceLine): SourceLine | undefined {
  const entry = above.findLast(({ content, indent }) => /^-(?:\s|$)/.test(content) && indent !== line.indent);
  if (entry === undefined || Math.abs(line.indent - entry.indent) > MAX_SLIP) return undefined;
  const between = above.slice(above.indexOf(entry) + 1).filter(({ content }) => content !== '');
  return between.every(({ indent }) => indent > entry.indent) ? entry : undefined;
}

/** Explains a line of a text under "|" or ">" that is not indented further than the key of the text. */
function shallowText(text: string, offset: number): Explanation | undefined {
  const lines = linesOf(text);
  const here = lines.findIndex(({ end }) => end >= offset);
  const line = lines[here];
  if (line === undefined) return undefined;
  const above = lines.slice(0, here).findLast(({ content, indent }) => content !== '' && indent <= line.indent);
  const keyOf = ({ content }: SourceLine) => content.match(/^(?:- +)*([\w.-]+):\s+([|>])[-+\d]*$/);
  const header = above && (keyOf(above) ?? undefined);
  if (header === undefined) return undefined;
  return {
    start: line.start + line.indent,
    end: line.end,
    message: `this line of the text under "${header[2]}" is indented too little`,
    hint: `indent it further than ${quoted(header[1] ?? '')}`,
  };
}

function lineWithoutColon(context: ErrorContext): Explanation | undefined {
  const { text, start, end } = context;
  if (/["']/.test(text[start] ?? '')) return unclosedQuote(text, start, end);
  if (nodesBefore(context.document, start).some((node) => isCollection(node) && node.flow && node.range[1] > start)) {
    return {
      start,
      end,
      message: 'a comma is missing between this and the next line',
      hint: 'write a comma at the end of the line',
    };
  }
  const shallow = shallowText(text, start);
  if (shallow !== undefined) return shallow;
  const line = valueFrom(text, start);
  if (/^-(?:\s|$)/.test(line)) return misplacedLine({ ...context, start: text.lastIndexOf('\n', start) + 1 });
  const [, key, value] = line.match(/^([\w-]+):(\S.*)$/) ?? [];
  return {
    start,
    end: start + line.length,
    message: key === undefined ? 'this line is no key with a value' : `no space after the colon of ${quoted(key)}`,
    hint:
      key === undefined
        ? 'write it as "key: value", or indent it to go on with the line above'
        : `write ${quoted(`${key}: ${value}`)}`,
  };
}

function reservedStart({ text, start: offset }: ErrorContext): Explanation | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  // A block scalar is reported at its misplaced content; its header is before that.
  const header = text.slice(lineStart, offset).search(/(?<=^|\s)[|>]\S*\s*$/);
  return needsQuotes(text, header === -1 ? offset : lineStart + header);
}

/** Explains a value that begins with a sign of YAML. */
export function needsQuotes(text: string, start: number): Explanation {
  const value = valueFrom(text, start);
  return {
    start,
    end: start + value.length,
    message: `a value that begins with "${value[0]}" needs quotes`,
    hint: quoteHint(value),
  };
}

function unknownEscape({ text, start }: ErrorContext): Explanation {
  const [sequence = '\\'] = text.slice(start, start + 3).match(/^\\./su) ?? [];
  return {
    start,
    end: start + sequence.length,
    message: `"${sequence}" is no escape that YAML knows`,
    hint: 'write the backslash twice, or put the value in single quotes',
  };
}

function trailingText({ text, document, start }: ErrorContext): Explanation {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const flow = nodesBefore(document, start).find(
    (node) => isCollection(node) && node.flow && node.range[0] >= lineStart && node.range[1] <= start,
  );
  if (flow !== undefined && /[\]}]\s*$/.test(text.slice(lineStart, start)) && !/^[\]},]/.test(text.slice(start)))
    return needsQuotes(text, flow.range[0]);
  const value = valueFrom(text, start);
  const last = text.slice(0, start).trimEnd().at(-1);
  const isQuote = last === '"' || last === "'";
  return {
    start,
    end: start + value.length,
    message: isQuote ? 'text after the closing quote' : 'nothing can follow here: what stands before it is complete',
    hint: isQuote
      ? `end the value at its quote; a quote inside of it is written ${last === '"' ? '\\"' : "''"}`
      : 'put all of the value in quotes, or move this to where it belongs',
  };
}

/** Lists the nodes that begin before an offset, in document order. */
function nodesBefore(document: Document.Parsed, offset: number): readonly ParsedNode[] {
  const nodes: ParsedNode[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (node.range && node.range[0] < offset) nodes.push(node as ParsedNode);
    },
  });
  return nodes;
}

/** Gives the value from an offset to the end of its line, without a comment. */
function valueFrom(text: string, offset: number): string {
  const lineEnd = text.indexOf('\n', offset);
  const rest = text.slice(offset, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  return rest.replace(/(?<!\s)\s+#.*$/s, '');
}

interface SourceLine extends OffsetRange {
  readonly indent: number;
  /** Without indentation; empty for a comment. */
  readonly content: string;
}

function linesOf(text: string): readonly SourceLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const content = line.trim();
    const lineStart = start;
    start += line.length + 1;
    return {
      start: lineStart,
      end: lineStart + line.length,
      indent: line.length - line.trimStart().length,
      content: content.startsWith('#') ? '' : content,
    };
  });
}

const quoteHint = (value: string): string =>
  /["\\\n]/.test(value) || value.length > 60 ? 'put the value in quotes' : `put it in quotes: "${value}"`;

/** Formats a message of the yaml package like our own: lower case first, one line, no full stop. */
function asMessage(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim().replace(/[.:]$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
