import { isScalar } from 'yaml';
import { LineIndex, rangeAt } from '../text/line-index.ts';
import { type Composed, type ComposeOptions, compose, MAX_DEPTH } from './compose.ts';
import { MAX_LEXEMES } from './fast-parser.ts';
import type { Parsed, Problem } from './parse.ts';
import { readValue } from './read-value.ts';
import { explainSyntaxError } from './syntax-errors.ts';

/** Parses with the `yaml` package alone: the reference that the fast parser has to agree with. Never throws. */
export function parseFull(text: string, { maxLexemes = MAX_LEXEMES, ...options }: ComposeOptions = {}): Parsed {
  const unreadable = findConflict(text) ?? findControl(text);
  if (unreadable !== undefined) return { value: undefined, problems: [unreadable] };
  const composed = compose(text, { maxLexemes, ...options });
  const problem = problemOf(text, composed, maxLexemes);
  if (problem !== undefined) return { value: undefined, problems: [problem] };
  const root = composed.document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { value: undefined, problems: [NOTHING] };
  return readValue(text, root);
}

const NOTHING: Problem = {
  rule: 'file/empty',
  range: rangeAt(1, 1),
  message: 'there is nothing in this file',
  hint: 'write at least "name: …", or delete the file',
};

/** Finds the first problem that hides the value; of several, the one that would cause the others. */
function problemOf(text: string, composed: Composed, maxLexemes: number): Problem | undefined {
  const { document, secondDocumentAt, tooDeepAt, tooLargeAt } = composed;
  const [error] = document.errors;
  const problem = (start: number, end: number, about: Omit<Problem, 'range'>): Problem => ({
    ...about,
    range: new LineIndex(text).firstLine(start, end),
  });
  if (tooDeepAt !== undefined) {
    return problem(tooDeepAt, tooDeepAt + 1, {
      rule: 'file/syntax',
      message: `nested more than ${MAX_DEPTH} levels deep`,
      hint: 'write it flatter',
    });
  }
  if (tooLargeAt !== undefined) {
    return problem(tooLargeAt, tooLargeAt + 1, {
      rule: 'file/too-large',
      message: `up to here it holds ${maxLexemes.toLocaleString('en')} words and signs, which is more than a file may`,
      hint: 'leave out what nobody needs any more, or keep it in another place',
    });
  }
  if (error !== undefined) {
    const { start, end, message, hint } = explainSyntaxError(text, document, error);
    return problem(start, end, { rule: 'file/syntax', message, hint });
  }
  if (secondDocumentAt === undefined) return undefined;
  return problem(secondDocumentAt, secondDocumentAt, {
    rule: 'file/documents',
    message: 'a second YAML document begins here, and a file holds one',
    hint: 'move it to a file of its own, or delete the "---" before it',
  });
}

// In JavaScript "$" with the flag m stops before a carriage return too.
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/gm;

/** Finds merge markers, which YAML would report as six unrelated errors. */
function findConflict(text: string): Problem | undefined {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return undefined;
  const lines = new LineIndex(text);
  const [first, ...rest] = [...text.matchAll(MARKER)].map((match) => ({
    range: lines.range(match.index, match.index + match[0].length),
    marker: match[0],
  }));
  if (first === undefined) return undefined;
  return {
    rule: 'file/conflict',
    range: first.range,
    message: 'an unresolved merge: git left its markers here',
    hint: 'choose what holds, delete the marker lines, then "git add" the file',
    related: rest.map(({ range, marker }) => ({ range, message: `the marker "${marker.slice(0, 7)}"` })),
  };
}

// Line breaks are LF or CRLF; of the other control characters YAML allows only the tab.
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F]|\r(?!\n)/;

function findControl(text: string): Problem | undefined {
  const offset = text.search(CONTROL);
  if (offset === -1) return undefined;
  const isReturn = text[offset] === '\r';
  const name = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    rule: 'file/syntax',
    range: new LineIndex(text).range(offset, offset + 1),
    message: isReturn ? 'a carriage return without a line feed' : `the control character ${name}, which YAML forbids`,
    hint: isReturn ? 'save the file with line ends of LF or CRLF' : 'delete it, or save the file as UTF-8',
  };
}
