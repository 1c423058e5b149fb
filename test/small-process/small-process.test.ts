// Programs that the small process starts get what they are given, and answer as if they were started here.
import { execFileSync, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { sep } from 'node:path';
import { expect, test } from 'vitest';

const sh = (script: string, options: Parameters<typeof spawnSync>[2] = {}) => spawnSync('sh', ['-c', script], options);

if (sep !== '/')
  test('left out: a small process that starts programs, for which there have to be named pipes', () => {});
else {
  test('another process starts them, in the folder and with the variables of this one', () => {
    const { stdout } = sh('echo $PPID $PWD $TMPDIR', { encoding: 'utf8' });
    const [parent, folder, variable] = String(stdout).trim().split(' ');
    expect(Number(parent)).not.toBe(process.pid);
    expect([folder, variable]).toEqual([process.cwd(), process.env.TMPDIR]);
  });

  test('they get input, a folder and variables, and their output and exit code come back', () => {
    const cwd = realpathSync(tmpdir());
    const env = { PATH: process.env.PATH, WORD: 'a b\n' };
    const ran = sh('cat; printf "%s" "$WORD" "$PWD" >&2; exit 3', { cwd, env, input: Buffer.from([0, 255]) });
    expect(ran).toMatchObject({ status: 3, signal: null, stdout: Buffer.from([0, 255]) });
    expect([String(ran.stderr), ran.error]).toEqual([`a b\n${cwd}`, undefined]);
  });

  test('what is longer than a pipe arrives whole, both ways', () => {
    const input = 'one line\n'.repeat(300_000);
    expect(sh('cat', { input, encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY }).stdout).toBe(input);
  });

  test('why one did not end by itself is known', () => {
    expect(spawnSync('/no/such/program').error).toMatchObject({ code: 'ENOENT', path: '/no/such/program' });
    const late = sh('exec tail -f /dev/null', { timeout: 1, killSignal: 'SIGKILL' });
    expect(late).toMatchObject({ status: null, signal: 'SIGKILL', error: { code: 'ETIMEDOUT' } });
    expect(sh('echo 12345', { maxBuffer: 3 }).error).toMatchObject({ code: 'ENOBUFS' });
  });

  test('a failure is thrown where it is asked for', () => {
    expect(execFileSync('sh', ['-c', 'echo yes'], { encoding: 'utf8' })).toBe('yes\n');
    const fail = () => execFileSync('sh', ['-c', 'echo no >&2; exit 7'], { encoding: 'utf8', stdio: 'pipe' });
    expect(fail).toThrow(expect.objectContaining({ status: 7, stderr: 'no\n' }));
    expect(() => execFileSync('/no/such/program')).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
}
