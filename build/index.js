// Builds dist/: the program in chunks that load on use, the JavaScript API with its types, and the licences of the bundled
// packages. It is built beside dist/, and replaces it when it is complete. `npm run build`.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'rolldown';
import { buildId, ID_FILE } from './build-id.js';
import { deskAssets } from './desk.js';
import { lateExamples, lateModules } from './late.js';
import { licensesOf } from './licenses.js';
import { PARTS, partName } from './parts.js';
import { withoutCanvas } from './without-canvas.js';

const made = `dist.${process.pid}`;
const types = `${made}.types`;
const old = `${made}.old`;

// Modules that few runs need: the full YAML parser, the schema errors, and modules of node that load slowly.
const LATE = {
  full: resolve('src/yaml/full.ts'),
  'schema-errors': resolve('src/library/schema-errors.ts'),
  'doubtful-customer': resolve('src/library/doubtful-customer.ts'),
};
const LATE_OF_NODE = ['node:child_process', 'node:crypto', 'node:zlib'];

// Identifies the build: a cache of another build is not used.
const id = buildId();

try {
  const desk = await deskAssets();
  // bin runs `main`, and `formulas` in a child process.
  const program = await bundle(
    { main: 'src/main.ts', formulas: 'src/import/formula-worker.ts', ...LATE },
    [lateModules([...Object.values(LATE), ...LATE_OF_NODE]), lateExamples],
    {
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: ({ name, facadeModuleId }) => `${partName(name, facadeModuleId ?? '')}.cjs`,
      codeSplitting: { groups: PARTS },
    },
    { REFS_DESK_SCRIPT: JSON.stringify(desk.script), REFS_DESK_STYLE: JSON.stringify(desk.style) },
  );
  // Its chunks are for what few calls need, such as the reader of PDFs.
  const api = await bundle('src/index.ts', [], { format: 'esm', chunkFileNames: 'api/[name].js' });
  writeFileSync(join(made, basename(ID_FILE)), id);
  writeFileSync(join(made, 'THIRD-PARTY-LICENSES.txt'), licensesOf([...program, ...api, ...desk.modules]));
  await writeHelp();
  declareTypes();
  refusePaths();
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(made, 'dist');
} finally {
  for (const folder of [made, types, old]) rmSync(folder, { recursive: true, force: true });
}

/** Writes the code that a file imports, packages included, and returns its modules. */
async function bundle(input, plugins, output, define = {}) {
  const { output: parts } = await build({
    input,
    plugins: [...plugins, withoutCanvas],
    platform: 'node',
    // Other chunks may share an entry point.
    preserveEntrySignatures: 'allow-extension',
    transform: { define: { REFS_BUILD: JSON.stringify(id), ...define } },
    // The main module of jsonc-parser asks for its parts when it runs, and would not find them.
    resolve: {
      alias: {
        '#supports-color': resolve('build/no-colors.js'),
        'jsonc-parser': resolve('node_modules/jsonc-parser/lib/esm/main.js'),
      },
    },
    // A module that cannot be resolved would be missing in the package. Slow plugins do not matter.
    checks: { bundlerTimings: false },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
    output: { dir: made, minify: true, comments: false, ...output },
  });
  return parts.flatMap(({ modules = {} }) => Object.keys(modules)).filter((module) => !module.startsWith('\0'));
}

/** Writes the help of the program, as it prints it where there is no terminal. bin then need not load the program for it. */
async function writeHelp() {
  const texts = [];
  const { main } = createRequire(import.meta.url)(resolve(made, 'main.cjs'));
  await main(['--help'], { columns: 80, env: {}, out: (text) => texts.push(text) });
  writeFileSync(join(made, 'help.txt'), texts.join(''));
}

/** Writes the types that the API refers to, and no others: those name packages that are not installed with this one. */
function declareTypes() {
  // `npm run lint` checks the types of everything.
  const options = ['--project', '.', '--outDir', types, '--emitDeclarationOnly', '--noCheck'];
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options], { stdio: 'inherit' });
  const declare = (file) => {
    const target = join(made, file);
    if (existsSync(target)) return;
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(types, file), target);
    for (const [, other] of readFileSync(target, 'utf8').matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)) {
      if (!other.startsWith('.')) throw new Error(`${file} has types of ${other}, which is not installed with refs`);
      declare(join(dirname(file), other.replace(/\.ts$/, '.d.ts')));
    }
  };
  declare('index.d.ts');
}

/** Refuses paths of the build machine in the package. */
function refusePaths() {
  const files = readdirSync(made, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name))) {
    if (readFileSync(file, 'utf8').includes(resolve('.'))) throw new Error(`${file} has the path of this folder in it`);
  }
}
