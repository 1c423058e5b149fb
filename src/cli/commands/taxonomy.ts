import { validate } from '../../library/validate.ts';
import { CONFIG_FILE, TAXONOMY_LISTS, type TaxonomyList } from '../../model/config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { planTerm } from '../../mutations/plan-term.ts';
import { lint } from '../../rules/lint.ts';
import { taxonomyUnknown } from '../../rules/taxonomy/unknown.ts';
import { nearest } from '../../text/nearest.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { apply } from '../../yaml/edit/apply.ts';
import { parse } from '../../yaml/parse.ts';
import { MUTATION_OPTIONS } from '../carry-out.ts';
import { changeTogether, editedText, textOf } from '../change-together.ts';
import { defineCommand, type Globals } from '../command.ts';
import { asChoices, ask } from '../prompt.ts';

export default defineCommand({
  arguments: [
    { name: '<deed>', summary: 'add: a word that customers may use', choices: ['add'] },
    { name: '[list]', summary: `which list: ${TAXONOMY_LISTS.join(', ')}`, values: TAXONOMY_LISTS },
    { name: '[name]', summary: 'the word, as it is written for people' },
  ],
  options: [
    { flags: '--id <id>', summary: 'its id (default: made of the word)' },
    { flags: '--alias <word...>', summary: 'other words that mean it', many: true },
    ...MUTATION_OPTIONS,
  ],
  examples: ['taxonomy add industries "Food and drink"', 'taxonomy add topics "Data residency" --alias gdpr --commit'],
  async run(input, host) {
    const { args, options, globals } = input;
    const list = await listOf(args[1], globals, host);
    const name = await nameOf(args[2], list, globals, host);
    const opened = openLibrary(globals, host);
    const { library, today } = opened;
    const planned = planTerm(library.config.taxonomy[list], { list, name, id: options.id, aliases: options.alias });
    if ('refused' in planned) throw new Failure(EXIT.usage, 'bad-value', planned.refused, planned.hint);
    const { edit, id, sentence, notes } = planned;
    const found = foundBy(library, list, id, today);
    return changeTogether(
      {
        opened,
        files: [CONFIG_FILE],
        sentence,
        notes,
        found: found.slice(0, MAX_FINDINGS),
        changeOf(source) {
          const text = editedText(apply(textOf(source), [edit]), CONFIG_FILE);
          const [fault] = validate('config', parse(text).value, CONFIG_FILE);
          if (fault !== undefined) throw new Failure(EXIT.usage, 'bad-value', fault.message, fault.hint);
          return { file: CONFIG_FILE, text };
        },
      },
      input,
      host,
    );
  },
});

// `refs check` shows them all.
const MAX_FINDINGS = 10;

/** The words of customers that a list which was empty does not know. */
function foundBy(library: Library, list: TaxonomyList, id: string, today: string): readonly Diagnostic[] {
  const { config } = library;
  if (Object.keys(config.taxonomy[list]).length > 0) return [];
  const taxonomy = { ...config.taxonomy, [list]: { [id]: {} } };
  const { diagnostics } = lint({ ...library, config: { ...config, taxonomy } }, today, [taxonomyUnknown]);
  return diagnostics.filter(({ rule }) => rule === taxonomyUnknown.id);
}

/** The list that is named, or that a person at the terminal picks. Fails where there is none such (exit 2). */
async function listOf(typed: string | undefined, { mayAsk }: Globals, host: Host): Promise<TaxonomyList> {
  const choices = asChoices(TAXONOMY_LISTS);
  const wanted = typed ?? (mayAsk ? String(await ask({ type: 'select', message: 'Which list?', choices }, host)) : '');
  const list = TAXONOMY_LISTS.find((known) => known === wanted);
  if (list !== undefined) return list;
  const known = `one of ${TAXONOMY_LISTS.join(', ')}`;
  if (typed === undefined) throw new Failure(EXIT.usage, 'missing-value', 'no list is named', `say which: ${known}`);
  const suggestion = nearest(typed, TAXONOMY_LISTS);
  const hint = suggestion === undefined ? known : { typed, meant: suggestion };
  throw new Failure(EXIT.usage, 'bad-value', `<list> cannot be "${typed}"`, hint);
}

async function nameOf(typed: string | undefined, list: string, { mayAsk }: Globals, host: Host): Promise<string> {
  const validate = (answer: string) => (answer.trim() === '' ? 'this cannot be left open' : true);
  const message = `Which word for ${list}?`;
  const name = (typed ?? (mayAsk ? String(await ask({ type: 'input', message, validate }, host)) : '')).trim();
  if (name !== '') return name;
  throw new Failure(EXIT.usage, 'missing-value', 'no word is named', 'add it, as it is written for people');
}
