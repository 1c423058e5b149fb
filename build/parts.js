/**
 * The parts of the program that several commands share. Each file that a run reads costs, so what is mostly needed together
 * is one; what is named nowhere here is parted by who uses it. A part holds what its modules import too, unless one further
 * up does, so what stands here imports only upwards.
 */
export const PARTS = [
  // Of every run, before what was compiled earlier is at hand; and what the bundler itself needs.
  { name: 'main', test: /\/src\/(main|model\/(config|exit|version)|cache\/private-folder)\.ts$|^.rolldown\/runtime/ },
  // Of every command, and of --help.
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
  // Of every command that is asked about customers.
  part(
    'ground',
    [
      'text',
      'io/files/(folder|folder-stamps|git-root|list-file-names|stamps|write)',
      'cache/(store|find-changes)',
      'library/(customer-id|twins)',
      'yaml/(decode|fast-parser|fast-locator|quoted)',
      'consent',
      'report/(outcome|standing|wrap)',
      'cli/(format|question-options)',
      'workspace/(library-folder|refuse-faults)',
    ],
    'fast-(string|wrap)-[-\\w]+',
  ),
  // Of each of them that reads customer files, as `find` does only for its index.
  part('library', [
    'io/git/run',
    'library/(config|customer-files|document|ignores|load|references|valid-part|validate|value-path|generated/validators)',
    'yaml/(locator|parse)\\.ts',
    'mutations/balance',
    'workspace',
    'cache/(company-index|keyed-lines|library-cache-key|open-customer)',
  ]),
  // Of `find`, and of what asks as it does.
  part('search', ['search', 'cli/(facet-value|question)\\.ts', 'cache/(open-search|search-cache)', 'report/find']),
  part('schemas', ['library/generated/schema-texts']),
  part('yaml', ['yaml/(full-|comments|compose|syntax-errors|value)'], 'yaml'),
  part('rules', ['rules']),
  // Of every mutation.
  part('mutation', [
    'yaml/edit',
    'mutations/(entry|fresh-id|permission-check)',
    'report/(mutation|patch)',
    'cli/(carry-out|day-fault|mutation-command|prompt)',
  ]),
];

/** A part of these modules of src/, and of these packages. */
function part(name, modules, packages = '$') {
  return { name, test: new RegExp(`/src/(${modules.join('|')})\\b|/node_modules/(${packages})/`) };
}

/** A package is called as it is itself; commands stand in a folder, since what they share often has their names. */
export function partName(name, module) {
  const [, packageName] = module.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  return packageName?.replace('/', '-') ?? (module.includes('/src/cli/commands/') ? `commands/${name}` : name);
}
