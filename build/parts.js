/**
 * The chunks of the program that several commands share. Each file that a run reads takes time, so modules that are mostly
 * used together are one chunk. All other modules are split by their users. A chunk also holds the imports of its modules,
 * unless a chunk above does: entries import only upwards.
 */
export const PARTS = [
  // Used by every run, before compiled code is available, and by the bundler itself.
  { name: 'main', test: /\/src\/(main|model\/(config|exit|version)|cache\/private-folder)\.ts$|^.rolldown\/runtime/ },
  // Used by every command, and by --help.
  part(
    'program',
    [
      'cli/(program|command)\\.ts',
      'cli/commands/index',
      'model',
      'text/(fold|nearest)',
      'report/(escape|json|style|failure)',
    ],
    'commander|leven|chalk',
  ),
  // Used by every command about customers.
  part(
    'ground',
    [
      'text',
      'io/files/(folder|folder-stamps|git-root|list-file-names|path-states|stamps|write)',
      'io/git/run',
      'cache/(store|packed-files)',
      'search/(pack|layout)',
      'library/(customer-id|parents|twins)',
      'yaml/(decode|fast-parser|fast-locator|quoted)',
      'consent',
      'report/(check/names|outcome|standing|wrap)',
      'cli/(format|limit|name-customer|print-omitted|question-options)',
      'workspace/(find-changes|library-folder|refuse-faults)',
    ],
    'fast-(string|wrap)-[-\\w]+',
  ),
  // Used by those that compare with a commit, a scan that is repeated among them.
  part('git', ['io/git/(range|tree-entries|blobs|content-before|plain-head|stat-index)']),
  // Used by those that read customer files; `find` does so only for its index.
  part('library', [
    'library/(cells|config|customer-files|document|ignores|load|references|valid-part|validate|value-path|generated/validators)',
    'yaml/(locator|parse)\\.ts',
    'mutations/balance',
    'workspace/(?!library-at)',
    'cache/(company-index|keyed-lines|library-cache-key|open-customer)',
  ]),
  // Used by those that read what git has of a library.
  part('history', ['io/git/(states|work-tree|attributes|obstacles|authors)', 'workspace/library-at']),
  // Used by comparisons and merges, and by the search for what an edit changed.
  part('equality', ['values/equality']),
  // Used by `find`, and by commands with the same questions.
  part('search', [
    'search',
    'cli/(facet-value|outside-views|question)\\.ts',
    'cache/(open-search(?!-at)|search-cache)',
    'report/find',
  ]),
  part('schemas', ['library/generated/schema-texts']),
  part('yaml', ['yaml/(full-|comments|compose|syntax-errors|text-slips|value)'], 'yaml'),
  // Used by `check`, and by comparisons, which load rules only for a fault.
  part('findings', ['rules/baseline', 'report/(markdown|workflow)']),
  part('rules', ['rules']),
  // Used by every mutation.
  part('mutation', [
    'yaml/edit',
    'mutations/(entry|fresh-id|permission-check)',
    'report/(mutation|patch)',
    'cli/(carry-out|day-fault|fields-on-demand|mutation-command|on-file-choices|prompt)',
  ]),
];

/** A chunk of these modules of src/, and of these packages. */
function part(name, modules, packages = '$') {
  return { name, test: new RegExp(`/src/(${modules.join('|')})\\b|/node_modules/(${packages})/`) };
}

/** The file name of a chunk. Commands have a folder, since modules that they share often have their names. */
export function partName(name, module) {
  const [, packageName] = module.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  return packageName?.replace('/', '-') ?? (module.includes('/src/cli/commands/') ? `commands/${name}` : name);
}
