import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { EXPLAIN_FORMATS } from '../../report/explain.ts';
import { RULES } from '../../rules/index.ts';
import { nearest } from '../../text/nearest.ts';
import { defineCommand, type Globals } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';

export default defineCommand({
  arguments: [{ name: '[rule]', summary: 'the id of a rule, such as consent/expired', values: 'rule' }],
  options: [formatOption(EXPLAIN_FORMATS)],
  examples: ['explain consent/expired'],
  async run({ args: [named], options, globals }, host) {
    const id = named ?? (await pickRule(globals, host));
    const rule = RULES.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const ids = RULES.map((candidate) => candidate.id);
      const suggestion =
        nearest(id, ids) ?? ids.find((other) => other.endsWith(`/${id}`) || other.startsWith(`${id}/`));
      const hint = suggestion === undefined ? 'see them all: refs rules' : { typed: id, meant: suggestion };
      throw new Failure(EXIT.usage, 'unknown-rule', `there is no rule "${id}"`, hint);
    }
    host.out(await formatOf(EXPLAIN_FORMATS, options.format)(rule, globals.style));
    return EXIT.fine;
  },
});

/** The rule that a person at the terminal picks. */
async function pickRule({ mayAsk }: Globals, host: Host): Promise<string> {
  if (!mayAsk) throw new Failure(EXIT.usage, 'missing-value', 'no rule is named', 'see them all: refs rules');
  const { ask } = await import('../prompt.ts');
  const choices = RULES.map(({ id, summary }) => ({ value: id, name: `${id} · ${summary}` }));
  return String(await ask({ type: 'select', message: 'Which rule?', choices }, host));
}
