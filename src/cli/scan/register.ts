import { openCustomer } from '../../cache/open-customer.ts';
import { EXIT, type ExitCode } from '../../model/exit.ts';
import { type Host, withOutput } from '../../model/host.ts';
import { planPlacement } from '../../mutations/plan-placement.ts';
import { plain } from '../../report/escape.ts';
import { nextLine } from '../../report/mutation.ts';
import { count } from '../../report/style.ts';
import { placeable } from '../../rules/content-finding.ts';
import type { JudgedMention } from '../../rules/judge-content.ts';
import { commandLine } from '../../text/command-line.ts';
import { addTo } from '../../text/groups.ts';
import { carryOut } from '../carry-out.ts';
import { inSameLibrary } from '../command.ts';
import type { ScanInput } from './options.ts';

/** Puts places on record that are allowed and on none, each as `refs place` does. Ends with 1 where one was refused. */
export async function registerPlaces(
  shown: readonly JudgedMention[],
  { options: { dryRun }, globals }: ScanInput,
  host: Host,
): Promise<ExitCode> {
  const missing = new Map(
    shown
      .filter(({ fault }) => fault === 'unregistered')
      .map((judged) => [JSON.stringify([judged.customer.id, judged.use, judged.mention.file]), judged]),
  );
  let exit: ExitCode = EXIT.fine;
  // The output is the result of the scan that follows.
  const printing = dryRun ? host : withOutput(host, { out: host.err });
  if (reportPlaceless([...missing.values()], globals, host)) exit = EXIT.findings;
  for (const { customer, use, mention } of missing.values()) {
    const asset = placeable(customer.data, use);
    if (asset === undefined) continue;
    const wish = { asset, where: mention.file, since: undefined, despite: undefined };
    const input = { args: [], options: { dryRun, commit: false }, globals };
    const outcome = await carryOut(
      openCustomer(customer.id, globals, host),
      (now) => planPlacement(now.customer, wish, now.config.policy, now.today),
      input,
      printing,
    );
    if (outcome.exit !== EXIT.fine) exit = outcome.exit;
  }
  return exit;
}

/** Names each customer and use without an asset once, however many places there are. Tells whether there was one. */
function reportPlaceless(missing: readonly JudgedMention[], globals: ScanInput['globals'], host: Host): boolean {
  const placeless = missing.filter(({ customer, use }) => placeable(customer.data, use) === undefined);
  const byUse = new Map<string, JudgedMention[]>();
  for (const judged of placeless) addTo(byUse, `${judged.customer.id} ${judged.use}`, judged);
  for (const [first, ...others] of byUse.values()) {
    if (first === undefined) continue;
    const { customer, use, mention } = first;
    const more = others.length === 0 ? '' : `, and ${count(others.length, 'other file')}`;
    host.err(`${plain(customer.id)} has no ${use} that could be placed at ${plain(mention.file)}${more}\n`);
    host.err(nextLine(inSameLibrary(commandLine`refs add asset ${customer.id} --use ${use}`, globals), globals.style));
  }
  return placeless.length > 0;
}
