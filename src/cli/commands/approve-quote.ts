import { openCustomer } from '../../cache/open-customer.ts';
import type { Asset, Customer } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { AssetFiles } from '../../model/library.ts';
import { planApproval } from '../../mutations/plan-approval.ts';
import { planFileApproval } from '../../mutations/plan-file-approval.ts';
import { plain } from '../../report/escape.ts';
import { isLibraryPath } from '../../text/file-reference.ts';
import { carryOut, MUTATION_OPTIONS } from '../carry-out.ts';
import { defineCommand } from '../command.ts';
import { pastDayFault } from '../day-fault.ts';
import { answersOf, argumentsOf, type Field, optionsOf } from '../field.ts';
import { CUSTOMER } from '../mutation-command.ts';
import { customerOf } from '../name-customer.ts';
import { askWhether } from '../prompt.ts';

const ASSET: Field = {
  takes: { name: '[asset]', summary: 'the id of what they approved', values: 'asset' },
  question: 'Which words or file did they approve?',
  isNeeded: true,
  choices: ({ customer: { data } }) =>
    (data.assets ?? []).flatMap(({ id, use, text, file }) => {
      const shown = text ?? file;
      return shown === undefined ? [] : [{ value: id, name: `${id} (${use}): ${plain(shown)}` }];
    }),
};

const TEXT: Field = {
  takes: { flags: '--text <words>', summary: 'the words that they saw: refused where the file says others' },
};

const FILE = {
  flags: '--file',
  summary: 'they approved the file of the asset: records the hash of its bytes (an asset without words: always)',
} as const;

const SHA256: Field = {
  takes: {
    flags: '--sha256 <hash>',
    summary: 'the hash of the approved file, where it is kept outside of the library',
  },
};

const BY: Field = {
  takes: { flags: '--by <name>', summary: 'who at the customer approved them' },
  question: 'Who approved them? (Enter: nobody is named)',
};

const ON: Field = {
  takes: { flags: '--on <day>', summary: 'the day they approved them, YYYY-MM-DD (default: today)' },
  question: 'On which day?',
  proposal: ({ today }) => today,
  fault: pastDayFault,
};

const EVIDENCE: Field = {
  takes: { flags: '--evidence <where>', summary: 'where the proof is kept: vault:consents/nordlicht-quote.eml' },
  question: 'Where is the proof kept? (Enter: none is on record)',
};

const FIELDS = [ASSET, TEXT, SHA256, BY, ON, EVIDENCE];

export default defineCommand({
  arguments: [CUSTOMER, ...argumentsOf(FIELDS)],
  options: [...optionsOf(FIELDS), FILE, ...MUTATION_OPTIONS],
  examples: [
    'approve-quote nordlicht weekend-quote --by "Zoë Brückner" --evidence vault:consents/weekend-quote.eml',
    'approve-quote nordlicht close-quote --text "We closed the books in three days."',
    'approve-quote nordlicht film --file --by "Zoë Brückner"',
  ],
  async run(input, host) {
    const { args, globals } = input;
    const opened = openCustomer(await customerOf(args, globals, host), globals, host);
    const { customer, loaded, today } = opened;
    const answers = await answersOf(FIELDS, input, { customer, config: loaded.config, today }, host);
    const asset = answers.text(ASSET) ?? '';
    const piece = customer.data.assets?.find(({ id }) => id === asset);
    const [by, on, evidence] = [BY, ON, EVIDENCE].map(answers.text);
    const proof = { asset, by, on, evidence };
    const sha256 = answers.text(SHA256);
    const isFile =
      input.options.file || sha256 !== undefined || (piece?.text === undefined && piece?.file !== undefined);
    if (isFile && answers.text(TEXT) !== undefined)
      throw new Failure(
        EXIT.usage,
        'conflict',
        '--text is for words, and this approves a file',
        'leave one of them out',
      );
    const text = piece?.text ?? '';
    const file = isFile ? fileOf(piece, sha256, loaded.assetFiles) : undefined;
    if (answers.text(TEXT) === undefined && globals.mayAsk) {
      const question =
        file === undefined
          ? `“${plain(text)}”: are these the words that they approved, to the letter?`
          : `${plain(file.file)}: is this the file that they approved, as it is now?`;
      if (!(await askWhether(question, host))) {
        host.err('nothing was written\n');
        return EXIT.findings;
      }
    }
    const words = answers.text(TEXT) ?? (globals.mayAsk ? text : undefined);
    const plan = (now: { customer: Customer; today: Day }) =>
      file === undefined
        ? planApproval(now.customer, { ...proof, words }, now.today)
        : planFileApproval(now.customer, { ...proof, ...file }, now.today);
    return (await carryOut(opened, plan, input, host)).exit;
  },
});

/** The file of an asset, and its hash: that of its bytes, or else the one that was handed in. Fails without (exit 2). */
function fileOf(
  asset: Asset | undefined,
  sha256: string | undefined,
  files: AssetFiles | undefined,
): { readonly file: string; readonly sha256: string } {
  const file = asset?.file;
  const fail = (message: string, hint: string | undefined) => new Failure(EXIT.usage, 'no-file', message, hint);
  if (file === undefined) throw fail(`"${asset?.id}" names no file`, 'write it under "file" first');
  if (!isLibraryPath(file)) {
    if (sha256 !== undefined) return { file, sha256 };
    throw fail(`${file} is kept outside of the library`, 'say the hash that sha256sum prints: --sha256 HASH');
  }
  const found = files?.hashOf(file);
  if (found === undefined || 'refused' in found)
    throw fail(`${file} cannot be approved: ${found?.refused.message ?? 'nothing is there'}`, found?.refused.hint);
  if (sha256 !== undefined && sha256 !== found.sha256)
    throw fail(`${file} is another file: its SHA-256 is ${found.sha256}`, 'put the approved file there first');
  return { file, sha256: found.sha256 };
}
