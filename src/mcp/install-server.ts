import { changeFile } from '../io/files/change-file.ts';
import { writeNewFile } from '../io/files/write.ts';
import type { Audience } from '../model/customer.ts';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { commandLine } from '../text/command-line.ts';
import { clientConfig } from './client-config.ts';
import type { McpClient } from './clients.ts';
import { option } from './question.ts';

/** The server that a client is to start, and `write` to put it into the client's file. */
interface InstalledServer {
  readonly library: string;
  readonly audience: Audience | undefined;
  readonly write: boolean;
}

/** Bounds the configuration of a client, so that a file that is none is not read whole. */
const MAX_CONFIG_BYTES = 4 * 1024 ** 2;

/** Prints the configuration of a client, or makes its file, or merges it into the one that is there. */
export async function installServer(
  client: McpClient,
  { library, audience, write }: InstalledServer,
  host: Host,
): Promise<ExitCode> {
  const words = ['mcp', ...option('library', library), ...option('audience', audience)];
  const made = clientConfig(client, words);
  const { file } = made;
  const hint = `add the server by hand: ${commandLine`refs mcp --install ${client}`} prints it`;
  const refuse = (why: string) => new Failure(EXIT.usage, 'cannot-write', `${file} stays as it is: ${why}`, hint);
  if ('fault' in made) throw refuse(made.fault);
  if (!write) {
    host.out(made.text);
    host.err(`put it into ${file} of your project\n`);
    return EXIT.fine;
  }
  const written = writeNewFile(host.cwd, file, made.text);
  if (written === 'outside') throw refuse('a link leads out of the folder');
  if (written === 'written') {
    host.out(`made ${file}\n`);
    return EXIT.fine;
  }
  const { isThere } = await changeFile(host.cwd, file, MAX_CONFIG_BYTES, (source) => {
    if ('refused' in source) throw refuse(source.refused.message);
    const merged = clientConfig(client, words, source.bytes);
    if ('fault' in merged) throw refuse(merged.fault);
    const isThere = Buffer.compare(Buffer.from(merged.text), source.bytes) === 0;
    return { isThere, text: isThere ? undefined : merged.text };
  });
  host.out(isThere ? `${file} starts the server already\n` : `changed ${file}\n`);
  return EXIT.fine;
}
