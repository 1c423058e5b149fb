import { basename } from 'node:path';
import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import { type CopyAside, copyAside } from '../../io/files/copy-aside.ts';
import { loadLibrary } from '../../library/load.ts';
import type { Customer, CustomerFile } from '../../model/customer.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Path } from '../../model/place.ts';
import { ID_KINDS } from '../../mutations/id-places.ts';
import { planRewrite } from '../../mutations/plan-rewrite.ts';
import { findPath } from '../../mutations/setting-path.ts';
import { plain } from '../../report/escape.ts';
import { failureText } from '../../report/failure.ts';
import { commandLine } from '../../text/command-line.ts';
import { idsBegunBy } from '../../text/first-words.ts';
import { carryOut, MUTATION_OPTIONS, type MutationInput } from '../carry-out.ts';
import { textOf } from '../change-together.ts';
import { defineCommand } from '../command.ts';
import { openInEditor } from '../editor.ts';
import { partsOfThing, thingOf } from '../pick-thing.ts';
import { askWhether } from '../prompt.ts';

export default defineCommand({
  arguments: [
    {
      name: '[what]',
      summary: 'a customer, or customer/id: the editor opens there (also customer/stories.month-end.title)',
      values: 'thing',
    },
  ],
  options: MUTATION_OPTIONS,
  examples: ['edit nordlicht', 'edit nordlicht/month-end', 'edit nordlicht/limits --commit'],
  async run(input, host) {
    const wanted = await thingOf(input, 'What is to be edited?', ID_KINDS, host);
    const { name, thing } = partsOfThing(wanted);
    const opened = openCustomer(name, input.globals, host);
    const { customer, library, file, source } = opened;
    const path = thing === undefined ? [] : pathOfThing(customer, thing);
    if (!input.globals.mayAsk || host.edit === undefined) {
      const hint = commandLine`set one value: refs set ${customer.id}`;
      throw new Failure(EXIT.usage, 'no-terminal', 'there is no terminal to edit at', hint);
    }
    const { line } = library.locate({ file, path });
    const copy = copyAside(basename(file), textOf(source));
    try {
      const exit = await editUntilSound({ copy, line, thing, opened }, input, host);
      copy.discard();
      return exit;
    } catch (error) {
      if (copy.read() === textOf(source)) copy.discard();
      else host.err(`what you wrote is kept in ${plain(copy.path)}\n`);
      throw error;
    }
  },
});

interface EditSession {
  readonly copy: CopyAside;
  readonly line: number;
  readonly thing: string | undefined;
  readonly opened: OpenCustomer;
}

/** Opens the editor, and again as long as the text has new faults and the person wants to go on. */
async function editUntilSound(session: EditSession, input: MutationInput, host: Host): Promise<ExitCode> {
  const { copy, line, thing, opened } = session;
  const { loaded, file, source } = opened;
  const before = textOf(source);
  for (;;) {
    await openInEditor(copy.path, line, host);
    const after = copy.read();
    const [now] = loadLibrary(loaded, [{ file, bytes: new TextEncoder().encode(after) }]).customers;
    const plan = (known: { readonly customer: Customer; readonly today: string }) =>
      planRewrite(known.customer, { before, after, now, thing }, loaded.config.policy, known.today);
    try {
      const mayRepair = Object.assign(plan, { mayRepair: true } as const);
      return (await carryOut(opened, mayRepair, input, host)).exit;
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'bad-value') throw error;
      const { message, hint } = error;
      host.err(
        failureText({ code: error.code, message, hint: typeof hint === 'string' ? hint : null }, input.globals.style),
      );
      if (!(await askWhether('Open it again?', host))) throw error;
    }
  }
}

/** The place of a thing: by its id, `story:id`, or a path. Fails where there is none (exit 3). */
function pathOfThing({ id, data }: Customer, thing: string): Path {
  const lists = {
    story: 'stories',
    advocate: 'advocates',
    asset: 'assets',
    consent: 'consent',
    activity: 'activity',
  } as const;
  const all = ID_KINDS.flatMap((kind) => {
    const items: readonly { readonly id?: string | undefined }[] = (data satisfies CustomerFile)[lists[kind]] ?? [];
    return items.flatMap(({ id }, index) => (id === undefined ? [] : [{ kind, id, path: [lists[kind], index] }]));
  });
  const exact = all.find((one) => one.id === thing || `${one.kind}:${one.id}` === thing);
  const [begun, more] = all.filter((one) => idsBegunBy(thing, [one.id]).length > 0);
  const only = exact ?? (more === undefined ? begun : undefined);
  if (only !== undefined) return only.path;
  const found = findPath(data, thing);
  if ('path' in found) return found.path;
  const hint = `see what there is: ${commandLine`refs show ${id}`}`;
  throw new Failure(EXIT.missing, 'no-thing', `${id} has nothing called "${thing}"`, hint);
}
