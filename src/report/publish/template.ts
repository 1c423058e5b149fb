import { Liquid } from 'liquidjs';
import { TAXONOMY_LISTS, type Taxonomy, type Terms } from '../../model/config.ts';
import { jsonIn, type PublishTarget, TEMPLATE_ESCAPES, yamlIn } from './escape-for.ts';

// A template is a stranger's: these bound what it may cost.
const MAX_TEMPLATE = 100_000;
const MAX_MEMORY = 50_000_000;
const MAX_MS = 5_000;

/** Filters that ask the clock or chance, so that two machines would write different bytes. */
const UNSTEADY = [
  'date',
  'date_to_xmlschema',
  'date_to_rfc822',
  'date_to_string',
  'date_to_long_string',
  'sample',
  'shuffle',
];

/** A template, and the terms whose names it may ask for. */
export interface PublishTemplate {
  readonly text: string;
  readonly taxonomy: Taxonomy;
}

/**
 * Renders a Liquid template. It runs no code, reads no file, and sees only what it is handed. Each value is escaped for the
 * kind of file, whatever the template asks for. Throws where it is at fault, or costs too much.
 */
export function renderTemplate({ text, taxonomy }: PublishTemplate, values: object, target: PublishTarget): string {
  const asText = (value: unknown): string => TEMPLATE_ESCAPES[target](String(value ?? ''));
  const engine = new Liquid({
    ...{ templates: {}, cache: false, ownPropertyOnly: true, outputEscape: asText },
    ...{ parseLimit: MAX_TEMPLATE, memoryLimit: MAX_MEMORY, renderLimit: MAX_MS },
  });
  // The name of a term: {{ product | term: 'products' }}.
  engine.registerFilter('term', (id: unknown, list: unknown) => {
    const terms = TAXONOMY_LISTS.flatMap((one) => (one === list ? [taxonomy[one] as Terms] : []))[0];
    return terms !== undefined && Object.hasOwn(terms, String(id)) ? (terms[String(id)]?.name ?? id) : id;
  });
  engine.registerFilter('raw', (value: unknown) => value);
  // For front matter and scripts; {{ address | yaml: 'single' }} is always in single quotes.
  engine.registerFilter('json', { raw: true, handler: (value: unknown) => jsonIn(target, String(value ?? '')) });
  engine.registerFilter('yaml', {
    raw: true,
    handler: (value: unknown, quotes: unknown) => yamlIn(target, String(value ?? ''), quotes === 'single'),
  });
  // It would print values as they are.
  delete engine.tags.cycle;
  for (const name of UNSTEADY)
    engine.registerFilter(name, () => {
      throw new Error(`the filter "${name}" gives other bytes on another day`);
    });
  return engine.parseAndRenderSync(text, values).replaceAll('\r\n', '\n');
}
