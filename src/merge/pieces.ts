/** A text for each side. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

/** A fact that both sides changed differently. */
export interface Clash {
  /** The fact in words: `consent public-2026 status`. */
  readonly at: string;
  /** The change of each side in words. */
  readonly did: Sides;
}

/** A clash, and the text of each side. */
export interface MergeConflict extends Clash {
  readonly text: Sides;
}

/** The reason why a merge is uncertain, in words. */
export interface Doubt {
  readonly doubt: string;
}

/** A merged text in order. */
export type Pieces = readonly (string | MergeConflict | Doubt)[];

export const isDoubt = (piece: Pieces[number]): piece is Doubt => typeof piece !== 'string' && 'doubt' in piece;

export const isConflict = (piece: Pieces[number]): piece is MergeConflict =>
  typeof piece !== 'string' && 'text' in piece;

/** Gives the text with every conflict resolved for one side. */
export const resolved = (pieces: Pieces, side: keyof Sides): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return isConflict(piece) ? piece.text[side] : '';
    })
    .join('');

interface Hunk {
  readonly text: Sides;
  readonly did: Sides;
}

/** Writes the text with git's markers around the lines of each conflict. */
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
      // Text after a conflict on its line belongs to both versions of the line.
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

/** Formats words from a file for the line of a marker: on one line, with invisible characters escaped. */
function label(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{C}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return line.length <= MAX_LABEL_LENGTH
    ? line
    : `${line.slice(0, MAX_LABEL_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
