import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A place in a text as editors count: from nought. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What an editor underlines. */
export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The part of an editor that talks to the YAML language server, in the language server protocol over stdio. */
export class LanguageClient {
  readonly #server: ChildProcess;
  readonly #settings: unknown;
  readonly #answers = new Map<number | string, { resolve(result: unknown): void; reject(error: Error): void }>();
  readonly #problems = new Map<string, (problems: readonly Problem[]) => void>();
  #unread = Buffer.alloc(0);
  #last = 0;

  constructor(settings: unknown) {
    this.#settings = settings;
    // The package's bin has no ending and is CommonJS, so that node runs it as it stands.
    const home = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
    const bin = join(home, '../bin/yaml-language-server');
    this.#server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  async start(folder: string): Promise<void> {
    const rootUri = pathToFileURL(folder).href;
    const capabilities = {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: {} },
    };
    await this.request('initialize', { processId: process.pid, rootUri, capabilities });
    this.#notify('initialized', {});
    this.#notify('workspace/didChangeConfiguration', { settings: this.#settings });
  }

  /** Opens a text, and waits for what the server finds wrong with it. */
  open(uri: string, text: string): Promise<readonly Problem[]> {
    const problems = new Promise<readonly Problem[]>((resolve) => this.#problems.set(uri, resolve));
    this.#notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return problems;
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#server.once('exit', resolve));
    await this.request('shutdown', null);
    this.#notify('exit', null);
    await gone;
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#server.stdin?.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #receive(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n');
      const length = Number(
        this.#unread
          .subarray(0, Math.max(head, 0))
          .toString()
          .match(/Content-Length: (\d+)/)?.[1],
      );
      const start = head + 4;
      if (head === -1 || this.#unread.length < start + length) return;
      const message = this.#unread.subarray(start, start + length).toString();
      this.#unread = this.#unread.subarray(start + length);
      this.#take(JSON.parse(message));
    }
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Problem[] };
      this.#problems.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section?: string }[] };
      const settings = this.#settings as Readonly<Record<string, unknown>>;
      this.#send({ id: id ?? 0, result: items.map(({ section = '' }) => settings[section] ?? null) });
    } else if (method !== undefined && id !== undefined) {
      this.#send({ id, result: null });
    } else if (id !== undefined) {
      const waiting = this.#answers.get(id);
      this.#answers.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    }
  }
}
