import { customerMatcher } from '../../library/config.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Source } from '../../model/source.ts';
import type { OpenConfig } from '../../workspace/open-library.ts';
import type { CheckInput } from './options.ts';
import { pathIn } from './paths.ts';

/** A file of the library as it is being typed, for editors and hooks. */
export interface TypedFile {
  /** From the working directory. */
  readonly path: string;
  asFileOf(root: string): Source;
}

/** Reads standard input, in place of the file that it stands for; undefined where it is not asked for. */
export async function readTypedFile(
  { args: [paths], options }: CheckInput,
  host: Host,
): Promise<TypedFile | undefined> {
  const { stdinFilename: path } = options;
  const isAsked = paths.includes('-');
  if (!isAsked && path === undefined) return undefined;
  if (!isAsked || path === undefined) {
    const message = isAsked
      ? 'standard input stands for no file'
      : '--stdin-filename is for standard input, which is not read';
    throw new Failure(EXIT.usage, 'no-file', message, 'write: refs check - --stdin-filename customers/acme.yaml');
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of host.stdin)
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  const bytes = Buffer.concat(chunks);
  return { path, asFileOf: (root) => ({ file: pathIn(root, host.cwd, path), bytes }) };
}

/** Refuses a file that the config's glob does not match: it is no customer file. */
export function refuseForeign({ path }: TypedFile, { root, loaded: { config } }: OpenConfig, { cwd }: Host): void {
  if (customerMatcher(config)(pathIn(root, cwd, path))) return;
  const hint = `its customer files are ${config.customers}`;
  throw new Failure(EXIT.missing, 'no-file', `${path} is no file of this library`, hint);
}
