import { isScalar } from 'yaml';
import { rangeAt, TextIndex } from '../text/line-index.ts';
import { type Composing, compose, MAX_DEPTH } from './compose.ts';
import { MAX_LEXEMES } from './fast-parser.ts';
import type { Parsed, Problem } from './parse.ts';
import { explain } from './syntax-errors.ts';
import { readValue } from './value.ts';

/** As `parse`, by the `yaml` package alone, whose word counts. */
export function parseCarefully(text: string, composing: Composing = {}): Parsed {
  const problem = findConflict(text) ?? findControl(text);
  return problem === undefined ? read(text, composing) : { value: undefined, problems: [problem] };
}

function read(text: string, { most = MAX_LEXEMES, ...composing }: Composing): Parsed {
  const { document, second, tooDeepAt, tooMuchAt } = compose(text, { most, ...composing });
  const [error] = document.errors;
  const refuse = (start: number, end: number, problem: Omit<Problem, 'range'>): Parsed => ({
    value: undefined,
    problems: [{ ...problem, range: new TextIndex(text).firstLine(start, end) }],
  });
  if (tooDeepAt !== undefined) {
    return refuse(tooDeepAt, tooDeepAt + 1, {
      rule: 'file/syntax',
      message: `nested more than ${MAX_DEPTH} levels deep`,
      hint: 'write it flatter',
    });
  }
  if (tooMuchAt !== undefined) {
    return refuse(tooMuchAt, tooMuchAt + 1, {
      rule: 'file/too-large',
      message: `up to here it holds ${most.toLocaleString('en')} words and signs, which is more than a file may`,
      hint: 'leave out what nobody needs any more, or keep it in another place',
    });
  }
  if (error !== undefined) {
    const { start, end, message, hint } = explain(text, document, error);
    return refuse(start, end, { rule: 'file/syntax', message, hint });
  }
  if (second !== undefined) {
    return refuse(second, second, {
      rule: 'file/documents',
      message: 'a second YAML document begins here, and a file holds one',
      hint: 'move it to a file of its own, or delete the "---" before it',
    });
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return {
      value: undefined,
      problems: [
        {
          rule: 'file/empty',
          range: rangeAt(1, 1),
          message: 'there is nothing in this file',
          hint: 'write at least "name: …", or delete the file',
        },
      ],
    };
  }
  return readValue(text, document.contents);
}

// In JavaScript "$" with the flag m stops before a carriage return too.
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/gm;

/** Merge markers, before YAML makes six unrelated errors of them. */
function findConflict(text: string): Problem | undefined {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return undefined;
  const index = new TextIndex(text);
  const [first, ...rest] = [...text.matchAll(MARKER)].map((match) => ({
    range: index.range(match.index, match.index + match[0].length),
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

// Line breaks are LF or CRLF; of the other control characters YAML allows the tab alone.
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F]|\r(?!\n)/;

function findControl(text: string): Problem | undefined {
  const at = text.search(CONTROL);
  if (at === -1) return undefined;
  const isReturn = text[at] === '\r';
  const name = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    rule: 'file/syntax',
    range: new TextIndex(text).range(at, at + 1),
    message: isReturn ? 'a carriage return without a line feed' : `the control character ${name}, which YAML forbids`,
    hint: isReturn ? 'save the file with line ends of LF or CRLF' : 'delete it, or save the file as UTF-8',
  };
}
