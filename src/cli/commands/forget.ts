import { dropLastEdit } from '../../cache/last-edit.ts';
import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import { dropCache } from '../../cache/store.ts';
import { readFile, readFiles } from '../../io/files/folder.ts';
import { customerMatcher, customersFolder } from '../../library/config.ts';
import type { Customer } from '../../model/customer.ts';
import { EXIT, type ExitCode } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { isNamedIn, othersNamedIn, personCalled, planForget } from '../../mutations/plan-forget.ts';
import { plain } from '../../report/escape.ts';
import { personName } from '../../report/standing.ts';
import { hasPart, idWords, nameWords } from '../../text/person-name.ts';
import { keptPerson } from '../../values/without-person.ts';
import { carryOut, MUTATION_OPTIONS } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { answersOf, argumentsOf, type Field } from '../field.ts';
import { CUSTOMER } from '../mutation-command.ts';
import { customerOf } from '../name-customer.ts';
import { reportLinesLeft } from '../report-lines-left.ts';

const PERSON: Field = {
  takes: {
    name: '[person]',
    summary: 'who: the id of an advocate, or any name as it stands in the file',
    values: 'advocate',
  },
  question: 'Who is to be forgotten?',
  isNeeded: true,
  choices({ customer: { data }, answers }) {
    const typed = answers.text(PERSON);
    const advocates = (data.advocates ?? []).map(({ id }) => ({ value: id, name: personName(data, id) }));
    const known = [...advocates, ...othersNamedIn(data).map((name) => ({ value: name, name: plain(name) }))];
    const isFurther = typed !== undefined && isNamedIn(data, typed);
    return isFurther ? [...known, { value: typed, name: plain(typed) }] : known;
  },
};

export default defineCommand({
  arguments: [CUSTOMER, ...argumentsOf([PERSON])],
  options: MUTATION_OPTIONS,
  examples: ['forget nordlicht pat-doe', 'forget nordlicht "Ada Lindqvist"', 'forget nordlicht pat-doe --dry-run'],
  async run(input, host) {
    const { args, globals } = input;
    const opened = openCustomer(await customerOf(args, globals, host), globals, host);
    const { customer, loaded, today } = opened;
    const answers = await answersOf([PERSON], input, { customer, config: loaded.config, today }, host);
    const called = answers.text(PERSON) ?? '';
    const { advocate, name, replacement } = personCalled(customer.data, called);
    const listed = customer.data.advocates?.find(({ id }) => id === advocate);
    const person = listed && keptPerson(customer.data, listed).person === undefined ? listed.person : undefined;
    const plan = (now: { readonly customer: Customer }) => planForget(now.customer, called);
    // The files before the last edit may name them.
    if (!input.options.dryRun) dropLastEdit(opened.root, host);
    const { exit, library } = await carryOut(opened, plan, input, host);
    // So may a search that is kept for the next run.
    if (!input.options.dryRun) dropCache(opened.root, host);
    if (exit !== EXIT.fine || (name === undefined && person === undefined)) return exit;
    // A part of the name may mean them: only a person can decide.
    const mayMean = (line: string) => hasPart(line.replaceAll(replacement, ' '), name);
    reportLinesLeft(library.textOf(opened.file) ?? '', mayMean, opened, host);
    return reportOthers(name, person, opened, host);
  },
});

/** Reports other places of the library with the name, which may be that of somebody else, or with the person's id. */
function reportOthers(
  name: string | undefined,
  person: string | undefined,
  { root, file, loaded, shown }: OpenCustomer,
  host: Host,
): ExitCode {
  const { config } = loaded;
  const isThere = (line: string) =>
    (name !== undefined && nameWords(name).test(line)) || (person !== undefined && idWords(person).test(line));
  const sources = [
    ...readFiles(root, customersFolder(config), customerMatcher(config), config.maxFileSize),
    ...[config.file, BASELINE_FILE].map((other) => readFile(root, other, config.maxFileSize)),
  ];
  const places = sources.flatMap((source) => {
    if ('refused' in source || source.file === file) return [];
    const lines = new TextDecoder().decode(source.bytes).split('\n');
    return lines.flatMap((line, index) => (isThere(line) ? [`${shown(source.file)}:${index + 1}`] : []));
  });
  for (const place of places)
    host.out(`${plain(place)}: the name stands here too, and was left: is it the same person?\n`);
  return places.length === 0 ? EXIT.fine : EXIT.findings;
}
