// Written from schemas/import-map.schema.json by `npm run generate`.

/**
 * How refs import turns foreign rows into customer files. A text that begins with "=" is a formula in JSONata, evaluated on each row; anything else is taken as it stands.
 */
export interface ImportMapFile {
  /**
   * The version of this format.
   */
  readonly version: 1;
  /**
   * The kind of source. csv: a table with a header. xlsx: a sheet of an Excel workbook, read as such a table. list: one YAML or JSON document that holds a list. files: YAML or JSON files, one row each. markdown: Markdown files with front matter, one row each. Absent: by the ending of each file, where YAML and JSON in a folder are files and on their own a list.
   */
  readonly format?: 'csv' | 'xlsx' | 'list' | 'files' | 'markdown';
  /**
   * With a folder as the source: glob of the files to read, from that folder. What begins with . or _ is skipped. Absent: every file that refs can read.
   */
  readonly files?: string;
  /**
   * The character that separates the fields of a CSV. Absent: the one of comma, semicolon and tab that the header has most of.
   */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /**
   * How the text of the source is encoded. Absent: UTF-8, or UTF-16 where its first bytes say so. Nothing else is guessed.
   */
  encoding?:
    | 'utf-8'
    | 'utf-16le'
    | 'utf-16be'
    | 'windows-1250'
    | 'windows-1251'
    | 'windows-1252'
    | 'windows-1253'
    | 'windows-1254'
    | 'iso-8859-2'
    | 'iso-8859-15'
    | 'macintosh'
    | 'shift_jis'
    | 'euc-jp'
    | 'gb18030'
    | 'big5'
    | 'euc-kr';
  /**
   * The sheet of a workbook. Absent: the first one that is not hidden.
   */
  readonly sheet?: string;
  /**
   * The line of a table that names its columns; what stands above it is left out. Absent: the first that is not blank.
   */
  readonly header?: number;
  /**
   * Columns of a table whose blank cells have the value above, as merged cells are exported: [Company].
   */
  readonly fill_down?: readonly string[];
  /**
   * The place of the list in the document, as keys with dots: data.stories. Or a formula over the whole document that makes the rows, for lists within lists and maps by name. Absent: the document is the list.
   */
  readonly rows?: string;
  /**
   * Values to be used in the formulas below as $name, evaluated in their order.
   */
  readonly let?: {
    /**
     * A formula, or a value.
     */
    readonly [k: string]: {
      readonly [k: string]: unknown;
    };
  };
  /**
   * Rows for which this is true are left out, and counted.
   */
  readonly skip?: string;
  /**
   * The customer's id, which names its file; made a slug. Rows with the same id become one customer. Absent: the name.
   */
  readonly id?: string;
  /**
   * A cell that says what the customer allows, such as "logo only". It becomes a line of a list of what to ask for, and never a consent.
   */
  readonly permission?: string;
  readonly customer: CustomerTemplate;
  readonly story?: StoryTemplate;
  /**
   * Other spellings of a customer, and the name to file them under: { Nordlicht: Nordlicht Robotics GmbH }. Compared as slugs; the spelling becomes an alias.
   */
  readonly names?: {
    readonly [k: string]: string;
  };
  readonly terms?: TermsByList;
}
/**
 * A customer file with formulas in place of values. What has no value in a row is left out of it.
 */
export interface CustomerTemplate {
  /**
   * The customer's name. A row without one is a bad row.
   */
  readonly name: string;
  /**
   * Other names they are known by. The spellings that were merged are added.
   */
  readonly aliases?: {
    readonly [k: string]: unknown;
  };
  /**
   * Their internet domains.
   */
  readonly domains?: {
    readonly [k: string]: unknown;
  };
  /**
   * How to speak of them without the name.
   */
  readonly blinded_as?: {
    readonly [k: string]: unknown;
  };
  /**
   * The customer's place in the programme. Absent: nominated.
   */
  readonly status?: {
    readonly [k: string]: unknown;
  };
  /**
   * With status paused: free again on that day.
   */
  readonly paused_until?: {
    readonly [k: string]: unknown;
  };
  /**
   * Their industry; looked up in the taxonomy.
   */
  readonly industry?: {
    readonly [k: string]: unknown;
  };
  /**
   * How large they are; looked up in the taxonomy.
   */
  readonly segment?: {
    readonly [k: string]: unknown;
  };
  /**
   * Their region; looked up in the taxonomy.
   */
  readonly region?: {
    readonly [k: string]: unknown;
  };
  /**
   * ISO 3166-1 alpha-2 code.
   */
  readonly country?: {
    readonly [k: string]: unknown;
  };
  /**
   * How many people work there.
   */
  readonly employees?: {
    readonly [k: string]: unknown;
  };
  /**
   * The day they became a customer.
   */
  readonly customer_since?: {
    readonly [k: string]: unknown;
  };
  /**
   * Who on our side answers for this customer: account, references, sponsor.
   */
  readonly owners?: {
    readonly [k: string]: unknown;
  };
  /**
   * The products that they bought, as { id, level, since }; ids are looked up in the taxonomy.
   */
  readonly products?: {
    readonly [k: string]: unknown;
  };
  /**
   * How happy they are: status, checked_on, renewal_on, note.
   */
  readonly health?: {
    readonly [k: string]: unknown;
  };
  /**
   * The contract's words on publicity: publicity_clause, checked_on.
   */
  readonly contract?: {
    readonly [k: string]: unknown;
  };
  /**
   * Prospects they will not speak to.
   */
  readonly excludes?: {
    readonly [k: string]: unknown;
  };
  /**
   * How often this customer wants to be asked.
   */
  readonly limits?: {
    readonly [k: string]: unknown;
  };
  /**
   * The people who speak for them: id, name, title, persona and so on. Those with the same id are one.
   */
  readonly advocates?: {
    readonly [k: string]: unknown;
  };
  /**
   * Pieces of material: id, use, story, text and so on. $story is the id of the row's story.
   */
  readonly assets?: {
    readonly [k: string]: unknown;
  };
  /**
   * The ledger: on, use, status and so on. $story is the id of the row's story.
   */
  readonly activity?: {
    readonly [k: string]: unknown;
  };
  /**
   * The benefits of being a reference: on, kind, note.
   */
  readonly gives?: {
    readonly [k: string]: unknown;
  };
}
/**
 * A story with formulas in place of values: one for each row that has something for it.
 */
export interface StoryTemplate {
  /**
   * Names the story; made a slug, and unique by a number at its end. Absent: the title.
   */
  readonly id?: {
    readonly [k: string]: unknown;
  };
  /**
   * One line that says what was achieved.
   */
  readonly title?: {
    readonly [k: string]: unknown;
  };
  /**
   * Products it is about; looked up in the taxonomy.
   */
  readonly products?: {
    readonly [k: string]: unknown;
  };
  /**
   * Use cases it is about; looked up in the taxonomy.
   */
  readonly use_cases?: {
    readonly [k: string]: unknown;
  };
  /**
   * The predecessors.
   */
  readonly replaces?: {
    readonly [k: string]: unknown;
  };
  /**
   * Who tells it, by id.
   */
  readonly advocates?: {
    readonly [k: string]: unknown;
  };
  /**
   * The problem that they had before.
   */
  readonly challenge?: {
    readonly [k: string]: unknown;
  };
  /**
   * The way in which it was solved.
   */
  readonly solution?: {
    readonly [k: string]: unknown;
  };
  /**
   * The results: metric, before, after, change and so on.
   */
  readonly outcomes?: {
    readonly [k: string]: unknown;
  };
  /**
   * The day someone last made sure that it is still true.
   */
  readonly reviewed_on?: {
    readonly [k: string]: unknown;
  };
}
/**
 * Foreign words, and the ids of the taxonomy that they mean. Compared as slugs.
 */
export interface TermsByList {
  /**
   * Words for products.
   */
  readonly products?: {
    readonly [k: string]: string;
  };
  /**
   * Words for industries.
   */
  readonly industries?: {
    readonly [k: string]: string;
  };
  /**
   * Words for segments.
   */
  readonly segments?: {
    readonly [k: string]: string;
  };
  /**
   * Words for regions.
   */
  readonly regions?: {
    readonly [k: string]: string;
  };
  /**
   * Words for use cases.
   */
  readonly use_cases?: {
    readonly [k: string]: string;
  };
  /**
   * Words for personas.
   */
  readonly personas?: {
    readonly [k: string]: string;
  };
  /**
   * Words for topics.
   */
  readonly topics?: {
    readonly [k: string]: string;
  };
  /**
   * Words for requirements.
   */
  readonly requirements?: {
    readonly [k: string]: string;
  };
}
