// One word per idea: a type has a name of its own, and a comment begins with what it states.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('.generated.'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(`src/${file}`, 'utf8') }));

test('a type name stands for one type', () => {
  const names = files.flatMap(({ text }) =>
    [...text.matchAll(/^(?:export )?(?:interface|type) (\w+)/gm)].map(([, name = '']) => name),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a comment begins with a verb or a noun phrase', () => {
  const questions = files.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:\/\*\*|^ *\*|\/\/) *((?:What|Whether|Where|Whoever)\b.*)/gm)].map(
      ([, said]) => `${file}: ${said}`,
    ),
  );
  expect(questions).toEqual([]);
});
