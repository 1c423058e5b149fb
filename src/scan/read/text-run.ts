import { decodeHTML } from 'entities';
import type { PassageRole } from '../passage.ts';

/** Pairs of an offset in a passage and one in its source, ascending, each holding up to the next. */
export type Offsets = readonly (readonly [passage: number, source: number])[];

/** Receives a passage of a text. */
export type Emit = (role: PassageRole, text: string, offsets: Offsets) => void;

/** Finds the passages of a text of one kind. Its offsets are those of `text`. */
export type TextReader = (text: string, emit: Emit) => void;

/** The most places that the passages of one file may have: each takes about three hundred bytes of memory. */
export const MAX_PLACES = 400_000;

/** The end of a reading that would take too much memory. */
export class TooManyPlaces extends Error {}

/** Collects a passage from pieces of its source. */
export class TextRun {
  text = '';
  #offsets: [number, number][] = [];
  /** The length up to which the text may be a tree of its parts. */
  #flat = 2 ** 16;

  /** Appends a piece of the source as it stands. */
  copy(source: string, start: number, end: number): void {
    if (start < end) this.put(source.slice(start, end), start);
  }

  /** Appends a piece of the source with its entities decoded. */
  copyDecoded(source: string, start: number, end: number): void {
    const piece = source.slice(start, end);
    if (!piece.includes('&')) {
      this.put(piece, start);
      return;
    }
    let from = start;
    for (const match of piece.matchAll(ENTITY)) {
      const at = start + match.index;
      this.copy(source, from, at);
      this.put(decodeHTML(match[0]), at);
      from = at + match[0].length;
    }
    this.copy(source, from, end);
  }

  /** Appends a text that stands for something at an offset. */
  put(text: string, at: number): void {
    if (text === '') return;
    const last = this.#offsets.at(-1);
    if (last === undefined || last[1] + this.text.length - last[0] !== at) {
      // Those of one passage may be mapped again.
      if (this.#offsets.length >= MAX_PLACES / 2) throw new TooManyPlaces();
      this.#offsets.push([this.text.length, at]);
    }
    this.text += text;
    if (this.text.length <= this.#flat) return;
    // Node keeps a sum of texts as a tree of its parts until one asks for a letter.
    this.text.charCodeAt(0);
    this.#flat = 2 * this.text.length;
  }

  /** Hands over what was collected, if anything, and begins anew. */
  end(role: PassageRole, emit: Emit): void {
    if (/[^\s\uFFFC]/.test(this.text)) emit(role, this.text, this.#offsets);
    this.text = '';
    this.#offsets = [];
    this.#flat = 2 ** 16;
  }
}

// Legacy entities work without a semicolon, too, but not before letters of an address. Source: HTML Standard, 13.5.
const ENTITY =
  /&(?:#x[\da-f]{1,6};?|#\d{1,7};?|[a-z][a-z\d]{1,31};|(?:nbsp|shy|amp|lt|gt|quot)(?![a-z\d=])|(?:[aeiouy](?:acute|uml)|[aeiou](?:grave|circ)|[ano]tilde|[ao]ring|[co]cedil|ccedil|[ao]elig|oslash|szlig|eth|thorn)(?!=))/gi;

/**
 * Makes a function that finds the next mark from an offset, or -1. Asked for ascending offsets, it looks through the text
 * once, however often it is asked.
 */
export function nextFinder(text: string, mark: string): (from: number) => number {
  let next = -2;
  let asked = 0;
  return (from) => {
    if (next === -2 || from < asked || (next !== -1 && next < from)) next = text.indexOf(mark, from);
    asked = from;
    return next;
  };
}

/** Hands on the passages of a slice of a text, as passages of the text. */
export const shifted =
  (emit: Emit, by: number): Emit =>
  (role, text, offsets) =>
    emit(
      role,
      text,
      offsets.map(([passage, source]) => [passage, source + by] as const),
    );

/** Hands on the passages of a passage, as passages of its source. */
export const remapped =
  (emit: Emit, outer: Offsets): Emit =>
  (role, text, offsets) =>
    emit(role, text, compose(text.length, offsets, outer));

/** Composes two maps of offsets. */
function compose(length: number, inner: Offsets, outer: Offsets): Offsets {
  const composed: [number, number][] = [];
  for (const [index, [passage, from]] of inner.entries()) {
    const to = from + (inner[index + 1]?.[0] ?? length) - passage;
    let at = lastAtOrBefore(outer, from);
    composed.push([passage, sourceAt(outer, at, from)]);
    for (at += 1; at < outer.length && (outer[at]?.[0] ?? to) < to; at += 1)
      composed.push([passage + (outer[at]?.[0] ?? 0) - from, outer[at]?.[1] ?? 0]);
  }
  return composed;
}

const sourceAt = (offsets: Offsets, index: number, at: number): number => {
  const [passage, source] = offsets[index] ?? [0, 0];
  return source + at - passage;
};

/** Finds the last pair at or before an offset of the passage. */
function lastAtOrBefore(offsets: Offsets, at: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Maps an offset of a passage to its source. */
export const sourceOffset = (offsets: Offsets, at: number): number =>
  sourceAt(offsets, lastAtOrBefore(offsets, at), at);

/** Stands for a line break that an element makes, of which the blanks and line ends around it are part. */
export const LINE_BREAK = '\u2028';

/** Makes one line end of each line break with what is around it. */
const emitLines =
  (emit: Emit): Emit =>
  (role, text, offsets) => {
    if (!text.includes(LINE_BREAK)) {
      emit(role, text, offsets);
      return;
    }
    // The places are mapped twice, which takes memory for each.
    if (offsets.length > MAX_PLACES / 4) throw new TooManyPlaces();
    const run = new TextRun();
    for (let from = 0; from <= text.length; ) {
      const end = text.indexOf(LINE_BREAK, from);
      const line = text.slice(from, end === -1 ? text.length : end);
      const blanks = line.length - line.trimStart().length;
      run.copy(text, from + (from === 0 ? 0 : blanks), from + line.trimEnd().length);
      if (end === -1) break;
      run.put('\n', end);
      from = end + 1;
    }
    run.end(role, remapped(emit, offsets));
  };

/** Removes what nobody reads: soft hyphens, zero-width and direction marks, indents, and what stands for bytes. */
export const emitClean = (emit: Emit): Emit => emitLines(emitSeen(emit));

const emitSeen =
  (emit: Emit): Emit =>
  (role, raw, offsets) => {
    if (!NEEDS_CARE.test(raw)) {
      emit(role, raw, offsets);
      return;
    }
    // These keep their places, so that there is no need to map them.
    const text = evenSpaces(raw);
    const run = new TextRun();
    let from = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    for (const match of text.matchAll(UNSEEN)) {
      const read = readAs(match[0]);
      if (match.index < from || match.index >= end || read === match[0]) continue;
      run.copy(text, from, match.index);
      run.put(read, match.index);
      from = match.index + match[0].length;
    }
    run.copy(text, from, end);
    run.end(role, remapped(emit, offsets));
  };

/** Makes plain spaces and line ends of others of one letter. In steps, since each match takes memory until the last one. */
function evenSpaces(text: string): string {
  let even = '';
  for (let at = 0; at < text.length; ) {
    let end = at + STEP;
    while (text[end - 1] === '\r') end += 1;
    even += text
      .slice(at, end)
      .replace(/\r(?!\n)/g, '\n')
      .replace(WIDE_SPACES, ' ');
    at = end;
  }
  return even;
}
const STEP = 2 ** 16;

const NEEDS_CARE =
  /^\s|\s$|\n[ \t]|\r|[\u0300-\u036F]|[\0\u00A0\u00AD\u2000-\u200F\u202A-\u202F\u2060-\u2064\u2066-\u2069\uFEFF]|[\w+/=-]{64}/;
const WIDE_SPACES = /[\u00A0\u2000-\u200A\u202F]/g;
const UNSEEN =
  /\r\n[ \t]*|\n[ \t]+|[\0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+|\p{L}[\u0300-\u036F]+|(?:data:[\w/+.-]{1,99};base64,)?[\w+/=-]{64,65536}/gu;

/** Gives what a reader sees of a match of `UNSEEN`. */
function readAs(match: string): string {
  if (match.length >= 64) return isEncoded(match) ? '\uFFFC' : match;
  if (match[0] === '\n' || match[0] === '\r') return '\n';
  if (/^\p{L}/u.test(match)) return match.normalize('NFC');
  return '';
}

/** Tells a base64 run from a long path, by its mixture of capitals, small letters and digits. */
function isEncoded(run: string): boolean {
  if (run.startsWith('data:')) return true;
  const share = (of: RegExp): number => (run.match(of)?.length ?? 0) / run.length;
  return share(/[A-Z]/g) > 0.2 && share(/[a-z]/g) > 0.2 && share(/\d/g) > 0.04 && share(/[-/_]/g) < 0.1;
}
