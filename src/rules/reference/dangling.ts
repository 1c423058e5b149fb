import { idOf } from '../../library/customer-id.ts';
import type { CustomerFile } from '../../model/customer.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { type Library, soundCustomers } from '../../model/library.ts';
import { logoFile } from '../../model/logo-file.ts';
import type { Path } from '../../model/place.ts';
import { isLibraryPath } from '../../text/file-reference.ts';
import { nearestAmong } from '../../text/nearest.ts';
import { type LibrarySummary, ownedSummaries } from '../library-summary.ts';
import { foundWhileLoading, type Rule } from '../rule.ts';

const ofLoading = foundWhileLoading('reference/dangling');

export const referenceDangling: Rule = {
  id: 'reference/dangling',
  level: 'error',
  reach: 'file',
  summary: 'the id of a story, advocate, asset, record or parent, or the path of a file, that does not exist',
  why: "A withdrawal for a story whose id is misspelt protects no story at all, and a call by a person whom nobody knows escapes that person's limits. A parent that nobody finds may have said no: until it is found, the answer for its child is no. Of a picture that is not there, nobody can tell which one they approved, and no scan finds a known logo by its bytes.",
  remedy:
    'Write the id that was meant, or add the story, the person or the asset to the same file. A `parent` is the id of another customer file, and companies that own one another in a circle own nobody. A path under `file` begins at the folder of the library, and leads through no link: put the file there, or name where it is kept, such as `vault:films/close.mp4`. Files of retired assets are not looked for. A known logo that is in no library is named by the SHA-256 of its bytes.',
  examples: {
    good: [
      {
        files: `name: Nordlicht Robotics
advocates:
  - id: pat-doe
activity:
  - { on: 2026-08-04, use: reference-call, status: completed, advocate: pat-doe }
`,
      },
      {
        title: 'the parent is a customer as well',
        files: {
          'customers/nordlicht.yaml': 'name: Nordlicht Robotics\nparent: globex-group\n',
          'customers/globex-group.yaml': 'name: Globex Group\n',
        },
      },
    ],
    bad: [
      {
        title: 'a translation of nothing',
        files: `name: Nordlicht Robotics
assets:
  - { id: close-quote, use: quote, text: We closed the books in three days. }
  - id: close-quote-de
    use: quote
    derived_from: closing-quote # error: reference/dangling
`,
      },
      {
        title: 'a file that is not in the library',
        files: `name: Nordlicht Robotics
assets:
  - id: mark
    use: logo
    file: assets/mark.svg # error: reference/dangling
  - { id: film, use: video, file: vault:films/close.mp4 }
`,
      },
      {
        title: 'a known logo that is not in the library',
        files: `name: Nordlicht Robotics
mentions:
  logos:
    - assets/mark.svg # error: reference/dangling
`,
      },
      {
        files: `name: Nordlicht Robotics
advocates:
  - id: pat-doe
activity:
  - { on: 2026-08-04, use: reference-call, status: completed, advocate: pat-do } # error: reference/dangling
`,
      },
      {
        files: `name: Nordlicht Robotics
stories:
  - id: month-end
consent:
  - id: press-2026
    status: declined
    uses: [press-release]
    stories: [year-end] # error: reference/dangling
`,
      },
      {
        title: 'no such parent',
        files: {
          'customers/nordlicht.yaml': 'name: Nordlicht Robotics\nparent: globex-grop # error: reference/dangling\n',
          'customers/globex-group.yaml': 'name: Globex Group\n',
        },
      },
      {
        title: 'two that own one another',
        files: {
          'customers/globex-group.yaml': 'name: Globex Group\nparent: nordlicht # error: reference/dangling\n',
          'customers/nordlicht.yaml': 'name: Nordlicht Robotics\nparent: globex-group # error: reference/dangling\n',
        },
      },
    ],
  },
  *check(library) {
    yield* ofLoading(library);
    yield* missingFiles(library);
  },
  checkAmong: missingParents,
};

/** Reports the files of assets and known logos that cannot be read. An asset keeps its standing, which no disk has a say in. */
function* missingFiles(library: Library): Iterable<Finding> {
  const { assetFiles } = library;
  if (assetFiles === undefined) return;
  for (const { data, file } of soundCustomers(library))
    for (const { named, path } of namedFiles(data)) {
      const found = assetFiles.hashOf(named);
      if (!('refused' in found)) continue;
      const { message, hint } = found.refused;
      yield {
        place: { file, path },
        message: `there is no file "${named}" in the library: ${message}`,
        ...(hint !== undefined && { hint }),
        isOfAssetFile: true,
      };
    }
}

/** A file that a customer file names, and where it does. */
interface NamedFile {
  readonly named: string;
  readonly path: Path;
}

/** Lists the files of assets, and of the known logos that scans look for. */
const namedFiles = ({ assets = [], mentions }: CustomerFile): readonly NamedFile[] => [
  ...assets.flatMap(({ file, status }, index) =>
    file === undefined || status === 'retired' || !isLibraryPath(file)
      ? []
      : [{ named: file, path: ['assets', index, 'file'] }],
  ),
  ...(mentions?.logos ?? []).flatMap((logo, index) => {
    const named = logoFile(logo);
    return named === undefined ? [] : [{ named, path: ['mentions', 'logos', index] }];
  }),
];

/** Reports parents that are no customer, and companies that own one another. A file that cannot be read is a customer. */
function* missingParents({ config, customers, files }: LibrarySummary): Iterable<Finding> {
  const read = new Map(customers.map(({ file, parent }) => [file, parent]));
  const unreadable = files.filter((file) => file !== config.file && !read.has(file));
  const ids = new Set(files.map(idOf));
  const suggest = nearestAmong(ids);
  for (const { file, parents } of ownedSummaries(customers, () => [], unreadable)) {
    if (parents.fault?.file !== file) continue;
    const parent = read.get(file) ?? '';
    const suggestion = ids.has(parent) ? undefined : suggest(parent);
    yield {
      place: { file, path: ['parent'] },
      message: parents.fault.message,
      hint: suggestion ? `write ${suggestion}` : 'write the id of the customer that owns them, or take "parent" out',
    };
  }
}
