import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import { readFile, readFiles } from '../../io/files/folder.ts';
import { customerMatcher, customersFolder } from '../../library/config.ts';
import type { Advocate, Customer } from '../../model/customer.ts';
import { EXIT, type ExitCode } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { hasPart, nameWords, planForget } from '../../mutations/plan-forget.ts';
import { plain } from '../../report/escape.ts';
import { personName } from '../../report/standing.ts';
import type { Command } from '../command.ts';
import { answersOf, argumentsOf, type Field } from '../field.ts';
import { CUSTOMER, carryOut, customerOf, DEED_OPTIONS } from '../mutation-command.ts';

const FIELDS: readonly Field[] = [
  {
    name: 'advocate',
    takes: { name: '[advocate]', summary: 'who: the id of one of their advocates' },
    question: 'Who is to be forgotten?',
    isId: true,
    isNeeded: true,
    choices: ({ customer: { data } }) =>
      (data.advocates ?? []).map(({ id }) => ({ value: id, name: personName(data, id) })),
  },
];

const command: Command = {
  arguments: [CUSTOMER, ...argumentsOf(FIELDS)],
  options: DEED_OPTIONS,
  examples: ['forget nordlicht pat-doe', 'forget nordlicht pat-doe --dry-run'],
  async run(input, host) {
    const opened = openCustomer(await customerOf(input, host), input.globals, host);
    const { customer, loaded, today } = opened;
    const answers = await answersOf(FIELDS, input, { customer, config: loaded.config, today }, host);
    const id = answers.text('advocate') ?? '';
    const advocate = advocateOf(customer, id);
    const { exit, library } = await carryOut(
      opened,
      (now) => planForget(now.customer, advocateOf(now.customer, id)),
      input,
      host,
    );
    if (exit !== EXIT.fine || advocate.name === undefined) return exit;
    tellParts(advocate.name, id, library.textOf(opened.file) ?? '', opened, host);
    return tellOthers(advocate.name, opened, host);
  },
};

export default command;

const advocateOf = ({ data }: Customer, id: string): Advocate =>
  data.advocates?.find((advocate) => advocate.id === id) ?? { id };

/** Lines of their file that have a part of the name, and may mean them: nobody but a person can tell. */
function tellParts(name: string, id: string, text: string, { file, shown }: OpenCustomer, host: Host): void {
  for (const [at, line] of text.split('\n').entries()) {
    if (!hasPart(line.replaceAll(id, ' '), name)) continue;
    host.out(`${plain(shown(file))}:${at + 1}: may speak of them, and was left: ${plain(line)}\n`);
  }
}

/** Where else in the library the name stands: it may be that of somebody else. */
function tellOthers(name: string, { root, file, loaded, shown }: OpenCustomer, host: Host): ExitCode {
  const { config } = loaded;
  const sources = [
    ...readFiles(root, customersFolder(config), customerMatcher(config), config.maxFileSize),
    ...[config.file, BASELINE_FILE].map((other) => readFile(root, other, config.maxFileSize)),
  ];
  const places = sources.flatMap((source) => {
    if ('refused' in source || source.file === file) return [];
    const lines = new TextDecoder().decode(source.bytes).split('\n');
    return lines.flatMap((line, at) => (nameWords(name).test(line) ? [`${shown(source.file)}:${at + 1}`] : []));
  });
  for (const place of places)
    host.out(`${plain(place)}: the name stands here too, and was left: is it the same person?\n`);
  return places.length === 0 ? EXIT.fine : EXIT.findings;
}
