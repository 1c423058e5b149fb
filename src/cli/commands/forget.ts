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
import { carryOut, MUTATION_OPTIONS } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { answersOf, argumentsOf, type Field } from '../field.ts';
import { CUSTOMER, customerOf } from '../mutation-command.ts';
import { reportLinesLeft } from '../report-lines-left.ts';

const ADVOCATE: Field = {
  takes: { name: '[advocate]', summary: 'who: the id of one of their advocates' },
  question: 'Who is to be forgotten?',
  isId: true,
  isNeeded: true,
  choices: ({ customer: { data } }) =>
    (data.advocates ?? []).map(({ id }) => ({ value: id, name: personName(data, id) })),
};

export default defineCommand({
  arguments: [CUSTOMER, ...argumentsOf([ADVOCATE])],
  options: MUTATION_OPTIONS,
  examples: ['forget nordlicht pat-doe', 'forget nordlicht pat-doe --dry-run'],
  async run(input, host) {
    const { args, globals } = input;
    const opened = openCustomer(await customerOf(args, globals, host), globals, host);
    const { customer, loaded, today } = opened;
    const answers = await answersOf([ADVOCATE], input, { customer, config: loaded.config, today }, host);
    const id = answers.text(ADVOCATE) ?? '';
    const { name } = advocateOf(customer, id);
    const plan = (now: { readonly customer: Customer }) => planForget(now.customer, advocateOf(now.customer, id));
    const { exit, library } = await carryOut(opened, plan, input, host);
    if (exit !== EXIT.fine || name === undefined) return exit;
    // A part of the name may mean them: only a person can decide.
    const mayMean = (line: string) => hasPart(line.replaceAll(id, ' '), name);
    reportLinesLeft(library.textOf(opened.file) ?? '', mayMean, opened, host);
    return reportOthers(name, opened, host);
  },
});

const advocateOf = ({ data }: Customer, id: string): Advocate =>
  data.advocates?.find((advocate) => advocate.id === id) ?? { id };

/** Reports other places of the library with the name: it may be that of somebody else. */
function reportOthers(name: string, { root, file, loaded, shown }: OpenCustomer, host: Host): ExitCode {
  const { config } = loaded;
  const sources = [
    ...readFiles(root, customersFolder(config), customerMatcher(config), config.maxFileSize),
    ...[config.file, BASELINE_FILE].map((other) => readFile(root, other, config.maxFileSize)),
  ];
  const places = sources.flatMap((source) => {
    if ('refused' in source || source.file === file) return [];
    const lines = new TextDecoder().decode(source.bytes).split('\n');
    return lines.flatMap((line, index) => (nameWords(name).test(line) ? [`${shown(source.file)}:${index + 1}`] : []));
  });
  for (const place of places)
    host.out(`${plain(place)}: the name stands here too, and was left: is it the same person?\n`);
  return places.length === 0 ? EXIT.fine : EXIT.findings;
}
