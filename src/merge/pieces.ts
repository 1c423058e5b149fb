/** What each side has, or did. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

/** A fact that both sides changed, each in its own way. */
export interface Clash {
  /** Which fact, in words: `consent public-2026 status`. */
  readonly at: string;
  /** What each side did to it, in words. */
  readonly did: Sides;
}

/** A clash, and how each side writes the fact. */
export interface MergeConflict extends Clash {
  readonly text: Sides;
}

/** Why a merge cannot be answered for, in words. */
export interface Doubt {
  readonly doubt: string;
}

/** A merged text, from its beginning to its end. */
export type Pieces = readonly (string | MergeConflict | Doubt)[];

export const isDoubt = (piece: Pieces[number]): piece is Doubt => typeof piece !== 'string' && 'doubt' in piece;

export const isConflict = (piece: Pieces[number]): piece is MergeConflict =>
  typeof piece !== 'string' && 'text' in piece;

/** The text that it is if every conflict is settled for one side. */
export const settled = (pieces: Pieces, side: keyof Sides): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : isConflict(piece) ? piece.text[side] : '')).join('');

interface Hunk {
  readonly text: Sides;
  readonly did: Sides;
}

/** The text with git's markers around the lines of each conflict. */
export function withMarkers(pieces: Pieces): string {
  let done = '';
  let hunk: Hunk | undefined;
  const close = () => {
    if (hunk !== undefined) done += hunkText(hunk);
    hunk = undefined;
  };
  for (const piece of pieces) {
    if (hunk !== undefined && isWhole(hunk)) close();
    if (typeof piece === 'string') {
      // What stands behind a conflict on its line belongs to both ways of writing the line.
      const end = hunk === undefined ? 0 : piece.indexOf('\n') + 1 || piece.length;
      if (hunk !== undefined) hunk = longer(hunk, { ours: piece.slice(0, end), theirs: piece.slice(0, end) });
      if (end < piece.length) close();
      done += piece.slice(end);
    } else if (isConflict(piece)) {
      if (hunk === undefined) {
        const start = done.lastIndexOf('\n') + 1;
        const before = done.slice(start);
        done = done.slice(0, start);
        hunk = { text: { ours: before, theirs: before }, did: { ours: '', theirs: '' } };
      }
      hunk = longer(hunk, piece.text, piece.did);
    }
  }
  close();
  return done;
}

const isWhole = ({ text }: Hunk): boolean => /(?:^|\n)$/.test(text.ours) && /(?:^|\n)$/.test(text.theirs);

const longer = (hunk: Hunk, text: Sides, did?: Sides): Hunk => ({
  text: { ours: hunk.text.ours + text.ours, theirs: hunk.text.theirs + text.theirs },
  did:
    did === undefined ? hunk.did : { ours: both(hunk.did.ours, did.ours), theirs: both(hunk.did.theirs, did.theirs) },
});

const both = (one: string, other: string): string => [one, other].filter((words) => words !== '').join('; ');

const hunkText = ({ text, did }: Hunk): string =>
  `<<<<<<< ours: ${label(did.ours)}\n${text.ours}=======\n${text.theirs}>>>>>>> theirs: ${label(did.theirs)}\n`;

const MAX_LABEL_LENGTH = 160;

/** Words from a file as the end of a marker's line: on one line, and with nothing in it that cannot be seen. */
function label(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{C}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return line.length <= MAX_LABEL_LENGTH
    ? line
    : `${line.slice(0, MAX_LABEL_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
