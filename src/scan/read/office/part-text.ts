import type { ContentImage, Passage, PassageRole } from '../../passage.ts';
import { readXml } from '../html.ts';
import { emitClean, MAX_PLACES, TooManyPlaces } from '../text-run.ts';
import type { Archive } from '../zip.ts';

/** A place in an office file. */
export interface OfficePlace {
  /** The slide, paragraph, row or page; 0 for properties, headers and footers. */
  readonly line: number;
  readonly part: string;
}

/** Collects the passages and images of an office file. */
export class OfficeContent {
  readonly archive: Archive;
  readonly passages: Passage[] = [];
  readonly images: ContentImage[] = [];
  readonly #taken = new Set<string>();
  #unread: string | undefined;

  constructor(archive: Archive) {
    this.archive = archive;
    this.#unread = archive.unread;
  }

  get unread(): string | undefined {
    return this.#unread;
  }

  /** Gives the text of a part, to read it; undefined where there is none. */
  take(path: string): string | undefined {
    this.#taken.add(path);
    return this.archive.texts.get(path);
  }

  /** Gives the parts that nobody took so far. */
  untaken(): readonly string[] {
    return [...this.archive.texts.keys()].filter((path) => !this.#taken.has(path));
  }

  /** Gives a whole file within the file, to read it. */
  takePackage(path: string): Uint8Array | undefined {
    this.#taken.add(path);
    return this.archive.packages.get(path);
  }

  /** Gives the whole files within the file that nobody took so far. */
  untakenPackages(): readonly string[] {
    return [...this.archive.packages.keys()].filter((path) => !this.#taken.has(path));
  }

  /** Names the reason why the file is not read, or not all of it. The first one holds. */
  refuse(why: string): void {
    this.#unread ??= why;
  }

  add(role: PassageRole, text: string, { line, part }: OfficePlace): void {
    if (!/\S/.test(text)) return;
    // Each passage has the name of its own place.
    if (2 * this.passages.length >= MAX_PLACES) throw new TooManyPlaces();
    emitClean((cleanRole, clean) => this.passages.push({ text: clean, role: cleanRole, origin: { line, part } }))(
      role,
      text,
      [[0, 0]],
    );
  }

  /** Removes the passages behind an index whose texts are known. */
  dropKnown(from: number, known: ReadonlySet<string>): void {
    const added = this.passages.splice(from);
    for (const passage of added) if (!known.has(passage.text)) this.passages.push(passage);
  }

  /** Adds an image that is shown at a place. */
  addImage(path: string, { line, part }: OfficePlace): void {
    const sha256 = this.archive.hashes.get(path);
    if (sha256 !== undefined) this.images.push({ sha256, line, part });
    const drawing = this.take(path);
    if (drawing !== undefined) readXml(drawing, (role, text) => this.add(role, text, { line, part }));
  }

  /** Adds what is in the file, but shown nowhere: who opens the file as an archive finds it. */
  addUnshown(): void {
    const shown = new Set(this.images.map(({ sha256 }) => sha256));
    for (const sha256 of new Set(this.archive.hashes.values()))
      if (!shown.has(sha256)) this.images.push({ sha256, line: 0, part: 'not shown' });
  }

  /** Adds the content of a file within this file, at the place where it is shown. */
  addAll(other: OfficeContent, { line, part }: OfficePlace): void {
    for (const { text, role } of other.passages) this.passages.push({ text, role, origin: { line, part } });
    for (const { sha256 } of other.images) this.images.push({ sha256, line, part });
    this.#unread ??= other.unread;
  }
}

/** A relation of a part: what an id in it refers to. */
export interface Relation {
  /** The last word of its type: `image`, `hyperlink`, `notesSlide`. */
  readonly type: string;
  /** The path of a part, or an address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Resolves a path from a part of an archive. */
export function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
