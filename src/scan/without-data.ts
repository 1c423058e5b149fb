/** Blanks the data of a data URI, and letters that are no words but base64, so that no name is found in them. Offsets stay. */
export function withoutData(text: string): string {
  if (text.length < MIN_DATA) return text;
  let cut = text;
  if (text.includes('base64,')) cut = cut.replace(DATA_URI, blank);
  return hasLongRun(cut) ? cut.replace(LONG_RUNS, (run) => (isData(run) ? blank(run) : run)) : cut;
}

const MIN_DATA = 20;
/** The text behind `base64,`, wrapped lines included. Longer runs are bounded, since each letter of one takes memory. */
const DATA_URI =
  /base64,[A-Za-z0-9+/=%]{1,65536}(?:\s{1,40}[A-Za-z0-9+/=]{40,65536}){0,4000}(?:\s{1,40}[A-Za-z0-9+/]{1,80}={0,2}(?=\s*["')]))?/g;
const LONG_RUNS = /[A-Za-z0-9+/=]{64,65536}/g;

/** Looks at every 64th character first, and at those before it only where it may be data. */
function hasLongRun(text: string): boolean {
  let end = MIN_RUN - 1;
  while (end < text.length) {
    let from = end;
    while (from > end - MIN_RUN && isDataCode(text.charCodeAt(from))) from -= 1;
    if (from === end - MIN_RUN) return true;
    end = from + MIN_RUN;
  }
  return false;
}
const MIN_RUN = 64;

/** True for letters, digits, `+`, `/` and `=`. */
const isDataCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x2f && code <= 0x39) ||
  code === 0x2b ||
  code === 0x3d;

const blank = (data: string): string => ' '.repeat(data.length);

/** Tells data from a long path: it has many capitals and figures. */
const isData = (run: string): boolean => count(run, /[A-Z]/g) >= MIN_MIXED && count(run, /\d/g) >= MIN_MIXED / 2;
const MIN_MIXED = 8;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
