// Loads modules on first use instead of on import, without a change in the sources.
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const MARK = '?late';
const require = createRequire(import.meta.url);

/**
 * A plugin that loads these modules when one of their functions is first called. A file must be an input of the build
 * under its own name, export functions only, and be imported by chunks in the same folder. From a module of node, which is
 * also loaded when a package first uses it, only functions can be imported.
 */
export function lateModules(modules) {
  return {
    name: 'late-modules',
    resolveId: {
      filter: { id: /^\.|^node:/ },
      async handler(source, importer, options) {
        if (importer === undefined) return null;
        if (importer.endsWith(MARK)) return { id: source, external: true };
        if (source.startsWith('node:')) {
          return modules.includes(source) ? `\0${options.kind} ${source}${MARK}` : null;
        }
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        return modules.includes(resolved?.id) ? `${resolved.id}${MARK}` : null;
      },
    },
    load: {
      filter: { id: /\?late$/ },
      async handler(id) {
        const file = id.slice(0, -MARK.length);
        const [, kind, builtin] = file.match(/^\0(.*) (.*)$/) ?? [];
        if (kind === 'require-call') return lateObject(builtin);
        if (builtin !== undefined) return lateFunctions(functionsOf(require(builtin)), builtin);
        const { exports } = await this.load({ id: file });
        return lateFunctions(exports, `./${basename(file, '.ts')}.cjs`);
      },
    },
  };
}

const functionsOf = (module) =>
  Object.keys(module).filter((name) => /^[a-z]\w*$/.test(name) && typeof module[name] === 'function');

const lateFunctions = (names, from) =>
  names.map((name) => `export const ${name} = (...given) => require('${from}').${name}(...given);`).join('\n');

const lateObject = (from) => `module.exports = new Proxy({}, { get: (_, name) => require('${from}')[name] });`;

/** A plugin that evaluates the examples of a rule, which are most of its file, on first use. */
export const lateExamples = {
  name: 'late-examples',
  transform: {
    filter: { id: /\/src\/rules\/[^/]+\/[^/]+\.ts$/ },
    handler(code) {
      const [property] = this.parse(code, { lang: 'ts' })
        .body.flatMap(({ declaration }) => declaration?.declarations ?? [])
        .flatMap(({ init }) => init?.properties ?? [])
        .filter(({ key }) => key?.name === 'examples');
      if (property === undefined) return null;
      const { start, end } = property.value;
      const late = `get examples() { return ${code.slice(start, end)}; }`;
      return code.slice(0, property.start) + late + code.slice(property.end);
    },
  },
};
