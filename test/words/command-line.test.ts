import { expect, test } from 'vitest';
import { commandLine } from '../../src/words/command-line.ts';

test('a value is one word of the command, whatever it holds', () => {
  expect(commandLine`refs show ${'nordlicht'}`).toBe('refs show nordlicht');
  expect(commandLine`refs check ${'customers/$(touch x)/acme.yaml'} --fix`).toBe(
    "refs check 'customers/$(touch x)/acme.yaml' --fix",
  );
  expect(commandLine`refs grant ${'acme'} ${['quote', 'case study']}`).toBe("refs grant acme quote 'case study'");
});
