import { SCHEMA_TEXTS } from '../../library/generated/schema-texts.generated.ts';
import { EXIT } from '../../model/exit.ts';
import { type Command, textArgument } from '../command.ts';

const NAMES = Object.keys(SCHEMA_TEXTS) as (keyof typeof SCHEMA_TEXTS)[];

const schema: Command = {
  arguments: [{ name: '[name]', summary: 'which one (default: customer)', choices: NAMES }],
  examples: ['schema', 'schema config > config.schema.json'],
  async run({ args }, host) {
    const name = NAMES.find((known) => known === textArgument(args[0])) ?? 'customer';
    host.out(SCHEMA_TEXTS[name]);
    return EXIT.fine;
  },
};

export default schema;
