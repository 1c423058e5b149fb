// Merges of two versions of a file, and the result for git.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { merge } from '../../src/merge/merge.ts';

interface Sides {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

interface Case extends Sides {
  readonly says: string;
  readonly merged?: string;
  readonly refused?: string;
  /** The facts in conflict. */
  readonly conflicts?: readonly string[];
}

const cases = parse(readFileSync('test/merge/merges.yaml', 'utf8')) as readonly Case[];

test.each(cases)('$says', ({ base, ours, theirs, merged, refused, conflicts = [] }) => {
  const result = merge(base, ours, theirs);
  if ('refused' in result) {
    expect(result.refused).toBe(refused);
  } else {
    expect(result.text).toBe(merged === 'ours' ? ours : merged);
    expect(result.conflicts.map(({ at }) => at)).toEqual(conflicts);
  }
});

describe('bytes', () => {
  const base = 'name: Nordlicht\naliases: [NRG]\nregion: emea\n';
  const ours = 'name: Nordlicht Robotics\naliases: [NRG]\nregion: emea\n';
  const theirs = 'name: Nordlicht\naliases: [NRG, Nord]\nregion: emea\nstatus: active\n';
  const merged = 'name: Nordlicht Robotics\naliases: [NRG, Nord]\nregion: emea\nstatus: active\n';

  const asIs = (text: string) => text;
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const marked = (text: string) => `\uFEFF${text}`;
  const open = (text: string) => text.replace(/\r?\n$/, '');

  test.each([
    ['line feeds', asIs],
    ['CRLF', crlf],
    ['a byte order mark', marked],
    ['no line break at the end', open],
    ['all of that', (text: string) => marked(open(crlf(text)))],
  ])('%s are as in ours', (_, style) => {
    for (const other of [asIs, crlf, marked, open]) {
      const result = merge(other(base), style(ours), other(theirs));
      expect(result).toMatchObject({ text: style(merged) });
    }
  });

  test('line ends of both kinds are left to git', () => {
    expect(merge(base, ours.replace('\n', '\r\n'), theirs)).toEqual({ refused: 'ours has line ends of both kinds' });
  });

  test('markers stand on lines of their own, whatever the line ends', () => {
    expect(merge('name: A', 'name: B', 'name: C')).toMatchObject({
      text: '<<<<<<< ours: name A → B\nname: B\n=======\nname: C\n>>>>>>> theirs: name A → C\n',
    });
    expect(merge('name: A\r\n', 'name: B\r\n', 'name: C\r\n')).toMatchObject({
      text: '<<<<<<< ours: name A → B\r\nname: B\r\n=======\r\nname: C\r\n>>>>>>> theirs: name A → C\r\n',
    });
  });

  test('the number of changes of theirs is reported', () => {
    expect(merge(base, ours, theirs)).toMatchObject({ brought: 2 });
    expect(merge(base, ours, base)).toMatchObject({ text: ours, brought: 0 });
  });
});
