// Who changed a file between two commits, by name only. A name may be anything.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAuthors } from '../../src/io/git/authors.ts';
import { gitIn } from '../../src/io/git/run.ts';
import { ENV, type Staged, stageLibrary } from './repository.ts';

let staged: Staged;
beforeAll(() => {
  staged = stageLibrary('library');
  const { git, put } = staged;
  const commitAs = (name: string) => {
    git('add', '--all');
    git('-c', `user.name=${name}`, 'commit', '--quiet', '--message', 'one');
  };
  git('init', '--quiet');
  put('customers/a.yaml', 'name: A');
  put('customers/b ü.yaml', 'name: B');
  commitAs('First');
  git('tag', 'base');
  put('customers/a.yaml', 'name: AA');
  commitAs('Sam "the @legal" Okoye');
  put('customers/a.yaml', 'name: AAA');
  put('customers/b ü.yaml', 'name: BB');
  commitAs('Zoë ::error::\u001b[31m');
  put('other.txt', 'none of ours');
  commitAs('Somebody else');
});
afterAll(() => staged.strike());

const FILES = ['customers/a.yaml', 'customers/b ü.yaml'];
const authors = (base: string, head: string, files = FILES) =>
  Object.fromEntries(listAuthors(gitIn(staged.root, ENV), { base, head }, files));

test('the authors of each file, the latest first', () => {
  expect(authors('base', 'HEAD')).toEqual({
    'customers/a.yaml': ['Zoë ::error::\u001b[31m', 'Sam "the @legal" Okoye'],
    'customers/b ü.yaml': ['Zoë ::error::\u001b[31m'],
  });
});

test('a commit that names nobody is told', () => {
  const { git } = staged;
  const tree = git('rev-parse', 'HEAD~2^{tree}').trim();
  const text = `tree ${tree}\nparent ${git('rev-parse', 'base').trim()}\nauthor  <x@x> 1 +0000\ncommitter A <x@x> 1 +0000\n\nx\n`;
  writeFileSync(join(staged.top, 'commit'), text);
  const nameless = git('hash-object', '-t', 'commit', '-w', '--literally', join(staged.top, 'commit')).trim();
  expect(authors('base', nameless)).toEqual({ 'customers/a.yaml': ['somebody without a name'] });
});

test('of very many files git lists all', () => {
  const many = [...FILES, ...Array.from({ length: 600 }, (_, nth) => `customers/${nth}.yaml`)];
  expect(Object.keys(authors('base', 'HEAD', many))).toEqual(expect.arrayContaining(FILES));
});

test('nobody, where nothing lies between, where git fails, or of the first commit that a clone has', () => {
  expect(authors('HEAD', 'HEAD')).toEqual({});
  expect(authors('no-such-thing', 'HEAD')).toEqual({});
  const { git, top, repository } = staged;
  git('clone', '--quiet', '--depth=2', `file://${repository}`, `${top}/shallow`);
  const shallow = gitIn(`${top}/shallow/library`, ENV);
  expect([...listAuthors(shallow, { base: 'HEAD~1', head: 'HEAD' }, FILES)]).toEqual([]);
});
