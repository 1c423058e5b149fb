import { idOf } from '../../library/load.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Path } from '../../model/place.ts';
import { idKey } from '../comparison-keys.ts';
import type { LibrarySummary } from '../library-summary.ts';
import type { Rule } from '../rule.ts';

export const customerDuplicate: Rule = {
  id: 'customer/duplicate',
  level: 'error',
  reach: 'library',
  summary: 'two files with the same id or the same name',
  why: 'With two files for one customer, the withdrawal goes into one of them and the other goes on saying yes. And the same people are asked twice as often as they agreed to, since neither ledger knows of the other.',
  remedy:
    'Move everything into one file and delete the other. If they are two customers after all, give each a name and a file name of its own.',
  examples: {
    good: [
      {
        files: {
          'customers/nordlicht.yaml': 'name: Nordlicht Robotics\n',
          'customers/nordlicht-energie.yaml': 'name: Nordlicht Energie\n',
        },
      },
      {
        title: 'a name may be part of another',
        files: { 'customers/halden.yaml': 'name: Halden\n', 'customers/halden-gear.yaml': 'name: Halden Gear\n' },
      },
    ],
    bad: [
      {
        title: 'the same id in two folders; the first file by its path is taken to be the one',
        files: {
          'customers/archive/nordlicht.yaml': 'name: Nordlicht\n',
          'customers/nordlicht.yaml': 'name: Nordlicht Robotics # error: customer/duplicate\n',
        },
      },
      {
        title: 'the same name, but for case and accents',
        files: {
          'customers/cafe-aurora.yaml': 'name: Café Aurora\n',
          'customers/oslo-cafe.yaml': 'status: active\nname: CAFE AURORA # error: customer/duplicate\n',
        },
      },
    ],
  },
  *check(survey) {
    const twins = new Set<string>();
    for (const twin of findTwins(idsOf(survey))) {
      twins.add(twin.file);
      yield twinFinding(
        twin,
        `the id "${twin.key}" is that of ${twin.first.file} too`,
        `"${twin.key}" is this file too`,
      );
    }
    // Two files of one id are one mistake, whatever their names.
    for (const twin of findTwins(namesOf(survey))) {
      if (twins.has(twin.file)) continue;
      yield twinFinding(
        twin,
        `the name "${twin.text}" is that of ${twin.first.file} too`,
        `"${twin.first.text}" stands here too`,
      );
    }
  },
};

/** An id or a name that identifies a customer. */
interface TwinKey {
  readonly file: string;
  readonly path: Path;
  readonly text: string;
  readonly key: string;
}

/** The ids of all files. A file that cannot be read has an id too. */
const idsOf = ({ files, config }: LibrarySummary): readonly TwinKey[] =>
  files
    .filter((file) => file !== config.file)
    .map((file) => ({ file, path: [], text: idOf(file), key: idKey(idOf(file)) }));

/** The names of all customers. A broken file without a name has its id there, which does not count. */
const namesOf = ({ customers }: LibrarySummary): readonly TwinKey[] =>
  customers
    .filter(({ id, name, broken }) => !broken || name !== id)
    .map(({ file, name, nameKey }) => ({ file, path: ['name'], text: name, key: nameKey }));

/** Each key that an earlier file has as well. */
function findTwins(keys: readonly TwinKey[]): readonly (TwinKey & { readonly first: TwinKey })[] {
  const firsts = new Map<string, TwinKey>();
  return keys.flatMap((key) => {
    const first = firsts.get(key.key);
    if (first === undefined) firsts.set(key.key, key);
    return first === undefined ? [] : [{ ...key, first }];
  });
}

const twinFinding = (twin: TwinKey & { readonly first: TwinKey }, message: string, related: string): Finding => ({
  place: { file: twin.file, path: twin.path },
  message,
  hint: 'move everything into one of the two files and delete the other',
  related: [{ place: { file: twin.first.file, path: twin.first.path }, message: related }],
});
