import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Environment, trustedPath } from './environment.ts';

/** The names of browsers that print, the likeliest first. */
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

// Bounds the time that a browser may take.
const MAX_PRINT_MS = 60_000;

/** A page as a PDF, or the reason why there is none. */
export type PrintedPage =
  | { readonly bytes: Uint8Array }
  | { readonly refused: 'no browser' | 'failed'; readonly why?: string };

/**
 * Prints a page with a browser of the Chromium family that is found on the PATH, and never in the checkout: without a
 * window, without a network, with a profile of its own that is deleted, and in bounded time.
 */
export function printPage(
  page: string,
  { env, checkout, isRoot }: { readonly env: Environment; readonly checkout: string; readonly isRoot: boolean },
): PrintedPage {
  const folders = trustedPath(env, checkout);
  const paths = folders.flatMap((folder) => BROWSERS.map((name) => join(folder, name)));
  const browser = paths.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  if (browser === undefined) return { refused: 'no browser' };
  // Short, since the browser puts a socket below it, whose path has at most 107 characters.
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const [from, to] = [join(folder, 'pack.html'), join(folder, 'pack.pdf')];
    writeFileSync(from, page);
    const { stderr, error } = spawnSync(
      browser,
      [
        ...['--headless', '--disable-gpu', '--no-first-run', '--no-pdf-header-footer', '--disable-extensions'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-breakpad'],
        // Memory that is shared may be small, as in a container.
        '--disable-dev-shm-usage',
        ...['--host-resolver-rules=MAP * ~NOTFOUND', '--proxy-server=127.0.0.1:9'],
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${to}`,
        // Chromium refuses to sandbox for root; the page runs no script.
        ...(isRoot ? ['--no-sandbox'] : []),
        from,
      ],
      {
        cwd: folder,
        env: { PATH: folders.join(delimiter), HOME: folder, TMPDIR: folder },
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        timeout: MAX_PRINT_MS,
        killSignal: 'SIGKILL',
      },
    );
    const bytes = statSync(to, { throwIfNoEntry: false })?.isFile() ? readFileSync(to) : undefined;
    if (bytes?.subarray(0, 5).toString('latin1') === '%PDF-') return { bytes };
    const [last = ''] = (error?.message ?? stderr ?? '').trim().split('\n').slice(-1);
    return { refused: 'failed', why: last };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
