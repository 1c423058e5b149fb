import { SCHEMA_TEXTS } from '../library/generated/schema-texts.generated.ts';
import { commandLine } from '../text/command-line.ts';
import { fold } from '../text/fold.ts';
import { flowText } from '../yaml/edit/render-customer.ts';
import { dayOf } from './day-formula.ts';
import { permissionsIn } from './permissions.ts';
import type { SourceRow } from './read-rows.ts';

/** A source of which a mapping is to be drafted. */
export interface DraftSource {
  /** Its path as the user named it. */
  readonly path: string;
  /** The value of `rows` in the mapping, where one is needed. */
  readonly rows?: string;
  /** The line of the header, where it is not the first. */
  readonly header?: number;
  readonly sample: readonly SourceRow[];
  /** The path that the mapping will have. */
  readonly target: string;
}

/** A column of the source, and what it is taken for. */
interface Column {
  readonly name: string;
  /** Its values in the sample. */
  readonly values: readonly string[];
}

/** A place of a mapping, the headings that are taken for it, and what is written there. */
interface Target {
  readonly part: 'customer' | 'story';
  readonly key: string;
  readonly headings: RegExp;
  write?(formula: string, column: Column): string;
}

const list = (formula: string): string => flowText([formula]);
const nested = (keys: Readonly<Record<string, string>>): string => flowText([keys]);

const TARGETS: readonly Target[] = [
  {
    part: 'customer',
    key: 'name',
    headings: /^(?:company|customer|account|client|organi[sz]ation|firma|kunde)(?: name)?$|^name$/,
  },
  { part: 'customer', key: 'aliases', headings: /^(?:alias(?:es)?|short name|also known as|aka|brand)$/, write: list },
  { part: 'customer', key: 'domains', headings: /^(?:domains?|web ?domain)$/, write: list },
  { part: 'customer', key: 'blinded_as', headings: /^(?:blinded(?: as)?|blinded name|anonymous name)$/ },
  { part: 'customer', key: 'industry', headings: /^(?:industry|industries|sector|vertical|branche)$/ },
  { part: 'customer', key: 'segment', headings: /^(?:segment|size|tier|company size)$/ },
  { part: 'customer', key: 'region', headings: /^(?:region|geo|geography|territory)$/ },
  { part: 'customer', key: 'country', headings: /^(?:country code|country)$/ },
  { part: 'customer', key: 'employees', headings: /^(?:employees|headcount|number of employees|staff)$/ },
  {
    part: 'customer',
    key: 'customer_since',
    headings: /^(?:customer since|since|start date|go live|go-live)$/,
    write: dayFormula,
  },
  {
    part: 'customer',
    key: 'owners',
    headings: /^(?:(?:account )?owner|account manager|ae|csm|account executive)$/,
    write: (formula) => flowText({ account: formula }),
  },
  {
    part: 'customer',
    key: 'products',
    headings: /^(?:products?(?: bought| used)?)$/,
    write: (formula) => nested({ id: formula }),
  },
  {
    part: 'customer',
    key: 'advocates',
    headings: /^(?:contact|advocate|contact name|reference contact|champion|spokesperson)$/,
    write: (formula) => nested({ id: `=$slug(${formula.slice(1)})`, name: formula }),
  },
  { part: 'story', key: 'title', headings: /^(?:headline|title|story|story title|case study|case study title)$/ },
  { part: 'story', key: 'use_cases', headings: /^(?:use ?cases?)$/, write: list },
  {
    part: 'story',
    key: 'replaces',
    headings: /^(?:replaces|replaced|competitor|previous (?:system|vendor|solution))$/,
    write: list,
  },
  { part: 'story', key: 'challenge', headings: /^(?:challenge|problem|situation|pain)$/ },
  { part: 'story', key: 'solution', headings: /^(?:solution|what (?:they|we) did|summary|description|approach)$/ },
  {
    part: 'story',
    key: 'outcomes',
    headings: /^(?:outcomes?|results?|kpi|metric|benefits?)$/,
    write: (formula) => nested({ metric: formula }),
  },
];

/** Drafts a mapping of the header of a source and of the schema of mappings, to be looked through. */
export function draftMap({ path, rows, header, sample, target }: DraftSource): string {
  const columns = columnsOf(sample);
  const placed = new Map<string, readonly [Target, Column]>();
  for (const goal of TARGETS) {
    const column = columns.find(({ name }) => !isPlaced(placed, name) && goal.headings.test(comparable(name)));
    if (column !== undefined) placed.set(`${goal.part} ${goal.key}`, [goal, column]);
  }
  const permission = columns.find(
    (column) =>
      !isPlaced(placed, column.name) &&
      column.values.some((text) => permissionsIn({ [column.name]: text }, undefined).length > 0),
  );
  const others = columns.filter((column) => !isPlaced(placed, column.name) && column !== permission);
  const lines = [
    `# Made of what ${oneLine(path)} has. Look it through, and try it: nothing is written with --dry-run.`,
    '#',
    `#   ${oneLine(commandLine`refs import ${path} --map ${target} --dry-run`)}`,
    'version: 1',
    ...(header === undefined ? [] : [`header: ${header}`]),
    ...(rows === undefined ? [] : [`rows: ${scalar(rows)}`]),
    ...(permission === undefined ? [] : [PERMISSION_REMARK, `permission: ${scalar(formulaOf(permission.name))}`]),
    '',
    'customer:',
    ...partLines('customer', placed, others[0]?.name),
    '',
    placed.size > 0 && [...placed.keys()].some((key) => key.startsWith('story ')) ? 'story:' : '# story:',
    ...partLines('story', placed, undefined),
    ...(others.length === 0 ? [] : ['', '# Columns that nothing above uses:']),
    ...others.map(({ name, values }) => `#   ${scalar(formulaOf(name))}${exampleOf(values)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const PERMISSION_REMARK = '# A cell is no consent: these become a list of what to ask for.';

const isPlaced = (placed: ReadonlyMap<string, readonly [Target, Column]>, name: string): boolean =>
  [...placed.values()].some(([, column]) => column.name === name);

const comparable = (name: string): string =>
  fold(name)
    .replace(/[_\-/]+/g, ' ')
    .replace(/[:?*]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Sampled rows are many enough to tell how days are written. */
function columnsOf(sample: readonly SourceRow[]): readonly Column[] {
  const values = new Map<string, string[]>();
  for (const { fields } of sample) {
    for (const [name, value] of Object.entries(fields)) {
      const own = values.get(name) ?? [];
      values.set(name, own);
      if (typeof value === 'string' || typeof value === 'number') own.push(String(value));
    }
  }
  return [...values].map(([name, own]) => ({ name, values: own }));
}

/** The keys of a part: those that have a column, then the others of the schema, as comments. */
function partLines(
  part: Target['part'],
  placed: ReadonlyMap<string, readonly [Target, Column]>,
  likely: string | undefined,
): readonly string[] {
  const own = [...placed.values()].filter(([goal]) => goal.part === part);
  const written = own.map(([{ key, write }, column]) => {
    const formula = formulaOf(column.name);
    return `  ${key}: ${write === undefined ? scalar(formula) : write(formula, column)}`;
  });
  const lacksName = part === 'customer' && !placed.has('customer name');
  const name = lacksName ? [`  name: ${scalar(formulaOf(likely ?? 'name'))}   # which column names the customer?`] : [];
  const rest = Object.entries(schemaKeys(part))
    .filter(([key]) => !placed.has(`${part} ${key}`) && key !== 'name' && key !== 'id')
    .map(([key, { description = '' }]) => `  # ${key}: ${description.replace(/\s+/g, ' ')}`);
  return [...name, ...written, ...rest];
}

interface SchemaPart {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
}

function schemaKeys(part: Target['part']): SchemaPart['properties'] {
  const { properties } = JSON.parse(SCHEMA_TEXTS['import-map']) as {
    readonly properties: Readonly<Record<Target['part'], SchemaPart>>;
  };
  return properties[part].properties;
}

/** A column as a formula: bare where JSONata takes it for a name, else in back quotes. */
export function formulaOf(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name) && !RESERVED.includes(name)) return `=${name}`;
  return name.includes('`') ? `=$lookup($, ${JSON.stringify(name)})` : `=\`${name}\``;
}

const RESERVED = ['and', 'or', 'in', 'true', 'false', 'null', 'function'];

/** How days are mostly written, in the order in which they are tried. */
const PICTURES = ['Y-M-D', 'D.M.Y', 'D/M/Y', 'M/D/Y', 'D-M-Y', 'D MMM Y', 'MMM D, Y'];

/** Reads a column of days by the one picture that fits all of its values; where none or several do, the reader chooses. */
function dayFormula(formula: string, { values }: Column): string {
  const fits = PICTURES.filter((picture) => values.every((text) => isDayAs(text, picture)));
  const [picture = 'D/M/Y'] = fits;
  const call = `=$day(${formula.slice(1)}, "${picture}")`;
  const remark =
    fits.length === 1
      ? ''
      : `   # or ${(fits.length > 1 ? fits.slice(1) : ['M/D/Y']).map((one) => `"${one}"`).join(', ')}: how are its days written?`;
  return `${scalar(call)}${remark}`;
}

function isDayAs(text: string, picture: string): boolean {
  try {
    return dayOf(text, picture) !== undefined;
  } catch {
    return false;
  }
}

/** A text as one value of YAML, quoted where it has to be. */
const scalar = (text: string): string => flowText([text]).slice(1, -1);

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

const exampleOf = ([first]: readonly string[]): string =>
  first === undefined ? '' : `   such as ${oneLine(first).slice(0, 40)}`;
