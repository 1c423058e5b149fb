/**
 * The parts of the program that several commands share. Each file that a run reads costs, so what is mostly needed together
 * is one; what is named nowhere here is parted by who uses it. A part holds what its modules import too, unless one further
 * up does, so what stands here imports only upwards.
 */
export const PARTS = [
  // Of every run, before what was compiled earlier is at hand; and what the bundler itself needs.
  { name: 'main', test: /\/src\/(main|model\/(config|exit|version)|sources\/private-folder)\.ts$|^.rolldown\/runtime/ },
  // Of every command, and of --help.
  part(
    'program',
    ['program', 'model', 'commands/(command|index)', 'words/(fold|nearest)', 'report/(escape|json|style|failure)'],
    'commander|leven|chalk',
  ),
  // Of every command that is asked about customers.
  part(
    'ground',
    [
      'words',
      'sources/(file-names|folder|folder-stamps|git-root|stamps|store|unchanged|write)',
      'library/(customer-id|decode|quick|quick-locator|quoted|text-index|twins)',
      'standing',
      'report/(outcome|standing|wrap)',
      'commands/(format|library-folder|question-options|refuse-faults)',
    ],
    'fast-(string|wrap)-[-\\w]+',
  ),
  // Of each of them that reads customer files, as `find` does only for its index.
  part('library', [
    'sources/run-git',
    'library/(config|customer-files|document|ignores|load|locator|parse|references|sound|validate|validators)',
    'rules/(coverage|exposure|programme|refusals|renewal)',
    'due',
    'deeds/balance',
    'commands/(find-customer|kept-lines|open-customer|open-library|read-library|same-company)',
  ]),
  // Of `find`, and of what asks as it does.
  part('search', ['search', 'commands/(facet-value|open-search|question|shelf)', 'report/find']),
  part('schemas', ['library/schema-texts']),
  part('yaml', ['library/(careful-|comments|compose|syntax|value)'], 'yaml'),
  part('rules', ['rules']),
  // Of every verb of the daily work.
  part('deed', ['edit', 'deeds/(entry|fresh-id|gate)', 'report/(deed|patch)', 'commands/(day-fault|deed|prompt)']),
];

/** A part of these modules of src/, and of these packages. */
function part(name, modules, packages = '$') {
  return { name, test: new RegExp(`/src/(${modules.join('|')})\\b|/node_modules/(${packages})/`) };
}

/** A package is called as it is itself; commands stand in a folder, since what they share often has their names. */
export function partName(name, module) {
  const [, packageName] = module.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  return packageName?.replace('/', '-') ?? (module.includes('/src/commands/') ? `commands/${name}` : name);
}
