/** A table as read: its records by column, what could not be read, and what is worth a word. Lines are 1-based. */
export interface Table {
  /** The headings as a mapping names them, in their order; columns without one are left out. */
  readonly columns: readonly string[];
  readonly headerLine: number;
  readonly records: readonly TableRecord[];
  readonly faults: readonly TableRemark[];
  readonly notes: readonly TableRemark[];
}

/** One record of a table, and the line it begins on. */
export interface TableRecord {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** A sentence about a line of a table. */
export interface TableRemark {
  readonly line: number;
  readonly message: string;
}

/** Makes a table of the lists of fields that a reader finds, one after another. */
export class TableBuilder {
  readonly records: TableRecord[] = [];
  readonly faults: TableRemark[] = [];
  readonly notes: TableRemark[] = [];
  readonly #header: number;
  /** The headings by position; empty for a column without one. */
  #headings: readonly string[] | undefined;
  #headerLine = 1;
  /** How many records have a value in each column without a heading. */
  readonly #unheaded = new Map<number, number>();

  /** `header` is the line of the header; what stands above it is no part of the table. */
  constructor(header = 1) {
    this.#header = header;
  }

  /** True once there is a header: without one nothing after it means anything. */
  get hasHeader(): boolean {
    return this.#headings !== undefined;
  }

  /** Adds the fields of a line. A line that is all blank is none. */
  add(line: number, fields: readonly string[]): void {
    if (line < this.#header || fields.every((field) => field.trim() === '')) return;
    if (this.#headings === undefined) this.#setHeadings(line, fields);
    else if (fields.length === this.#headings.length) this.#addRecord(line, fields, this.#headings);
    else this.fault(line, `the header has ${this.#headings.length} fields, and this has ${fields.length}`);
  }

  fault(line: number, message: string): void {
    this.faults.push({ line, message });
  }

  table(): Table {
    const unheaded = [...this.#unheaded].map(([index, count]) => ({
      line: this.#headerLine,
      message: `column ${index + 1} has no heading, and ${count === 1 ? 'a value in it was' : `${count} values in it were`} left out`,
    }));
    return {
      columns: (this.#headings ?? []).filter((heading) => heading !== ''),
      headerLine: this.#headerLine,
      records: this.records,
      faults: this.faults,
      notes: [...this.notes, ...unheaded],
    };
  }

  #setHeadings(line: number, fields: readonly string[]): void {
    this.#headerLine = line;
    const texts = fields.map(headingText);
    for (const [index, field] of fields.entries()) {
      if (UNSEEN.test(field) && texts[index] !== '')
        this.notes.push({
          line,
          message: `the heading "${texts[index]}" was read without characters that nobody sees`,
        });
    }
    const taken = new Set(texts);
    const seen = new Set<string>();
    this.#headings = texts.map((text) => {
      if (text === '' || !seen.has(text)) {
        seen.add(text);
        return text;
      }
      let number = 2;
      while (taken.has(`${text} ${number}`)) number += 1;
      const name = `${text} ${number}`;
      taken.add(name);
      this.notes.push({ line, message: `the heading "${text}" stands here again, and was read as "${name}"` });
      return name;
    });
  }

  #addRecord(line: number, fields: readonly string[], headings: readonly string[]): void {
    for (const [index, field] of fields.entries()) {
      if (headings[index] === '' && field.trim() !== '')
        this.#unheaded.set(index, (this.#unheaded.get(index) ?? 0) + 1);
    }
    const named = headings.flatMap((heading, index) => (heading === '' ? [] : [[heading, fields[index] ?? '']]));
    this.records.push({ line, fields: Object.fromEntries(named) });
  }
}

/** Marks and fillers that no reader of a heading sees: a byte order mark, blanks of no width, soft hyphens. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/** A heading as a mapping names it: without what nobody sees, on one line, with single blanks. */
export const headingText = (field: string): string =>
  field.replace(new RegExp(UNSEEN, 'gu'), '').normalize('NFC').replace(/\s+/g, ' ').trim();
