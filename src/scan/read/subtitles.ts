import { type Emit, LINE_BREAK, TextRun } from './text-run.ts';

/** The line with the times of a cue. */
const TIMES = /^[ \t]*[\d:.,]{5,20}[ \t]+-->[^\n]*$/m;
/** A tag in a cue: of a style, a speaker or a time. */
const TAG = /<(\/?)([a-z]?)([\w.:-]*)([^<>\n]{0,500})>/g;

/** Finds the texts of subtitles, `.vtt` or `.srt`. Cues follow each other as lines, for a sentence may go over some. */
export function readSubtitles(text: string, emit: Emit): void {
  const spoken = new TextRun();
  for (let at = 0; at < text.length; ) {
    const end = blockEnd(text, at);
    const block = text.slice(at, end);
    const times = TIMES.exec(block);
    if (times !== null) copyCue(spoken, text, { start: at + times.index + times[0].length, end });
    else {
      const run = new TextRun();
      run.copy(text, at, end);
      run.end('text', emit);
    }
    at = end + 1;
  }
  spoken.end('text', emit);
}

/** Finds the blank line, or the end of the text. */
function blockEnd(text: string, from: number): number {
  BLANK_LINE.lastIndex = from;
  const found = BLANK_LINE.exec(text);
  return found === null ? text.length : found.index + found[0].length - 1;
}
const BLANK_LINE = /\n\r?\n/g;

/** Appends the words of a cue, and who says them. */
function copyCue(run: TextRun, text: string, { start, end }: { readonly start: number; readonly end: number }): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(TAG)) {
    const at = start + match.index;
    const [whole, slash, name, rest = '', said = ''] = match;
    run.copyDecoded(text, from, at);
    from = at + whole.length;
    if (name !== 'v' || slash === '/') continue;
    const said0 = at + 2 + rest.length;
    run.copyDecoded(text, said0, said0 + said.length);
    run.put(LINE_BREAK, from - 1);
  }
  run.copyDecoded(text, from, end);
  run.put(LINE_BREAK, end);
}
