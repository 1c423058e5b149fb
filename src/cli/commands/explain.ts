import { EXIT, Failure } from '../../model/exit.ts';
import { EXPLAIN_FORMATS } from '../../report/explain.ts';
import { RULES } from '../../rules/index.ts';
import { commandLine } from '../../text/command-line.ts';
import { nearest } from '../../text/nearest.ts';
import { defineCommand } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';

export default defineCommand({
  arguments: [{ name: '<rule>', summary: 'the id of a rule, such as consent/expired', values: 'rule' }],
  options: [formatOption(EXPLAIN_FORMATS)],
  examples: ['explain consent/expired'],
  async run({ args: [id], options, globals }, host) {
    const rule = RULES.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const ids = RULES.map((candidate) => candidate.id);
      const suggestion =
        nearest(id, ids) ?? ids.find((other) => other.endsWith(`/${id}`) || other.startsWith(`${id}/`));
      const hint =
        suggestion === undefined ? 'see them all: refs rules' : `run: ${commandLine`refs explain ${suggestion}`}`;
      throw new Failure(EXIT.usage, 'unknown-rule', `there is no rule "${id}"`, hint);
    }
    host.out(await formatOf(EXPLAIN_FORMATS, options.format)(rule, globals.style));
    return EXIT.fine;
  },
});
