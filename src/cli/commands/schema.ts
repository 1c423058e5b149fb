import { SCHEMA_TEXTS } from '../../library/generated/schema-texts.generated.ts';
import { EXIT } from '../../model/exit.ts';
import { defineCommand } from '../command.ts';

const NAMES = Object.keys(SCHEMA_TEXTS) as (keyof typeof SCHEMA_TEXTS)[];

export default defineCommand({
  arguments: [{ name: '[name]', summary: 'which one (default: customer)', choices: NAMES }],
  examples: ['schema', 'schema config > config.schema.json'],
  async run({ args: [name = 'customer'] }, host) {
    host.out(SCHEMA_TEXTS[name]);
    return EXIT.fine;
  },
});
