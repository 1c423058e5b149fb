// JUnit XML, held to two schemas: that of Jenkins, and Ant's by Windy Road.
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkJunit } from '../../src/report/check/junit.ts';
import { CLIENT_SCHEMAS, clientSchema, finding, printed, resultOf, SAMPLE, STYLE, stageHostile } from './sample.ts';

let text: string;
beforeAll(async () => {
  const { cwd, strike } = stageHostile();
  text = await printed(cwd, 'check', '--format', 'junit');
  strike();
});

test('a result as a reader sees it', async () => {
  await expect(checkJunit(SAMPLE, STYLE)).toMatchFileSnapshot('golden/check.junit.xml');
});

describe('its readers accept it', () => {
  const SCHEMAS = ['junit-10.jenkins.xsd', 'junit-windyroad.xsd'];
  if (!existsSync(CLIENT_SCHEMAS)) {
    test('left out: the schemas of JUnit, for ../shared/data is not here', () => {});
  } else {
    describe.each(SCHEMAS)('%s', (schema) => {
      const faults = async (xml: string) =>
        (await validateXML({ xml, schema: clientSchema(schema) })).errors.map(({ message }) => message);

      test('a library with much to fix', async () => expect(await faults(text)).toEqual([]));
      test('a result made by hand', async () => expect(await faults(checkJunit(SAMPLE, STYLE))).toEqual([]));
      test('a clean library', async () =>
        expect(await faults(checkJunit(resultOf([], ['customers/nordlicht.yaml']), STYLE))).toEqual([]));
      test('nothing at all', async () => expect(await faults(checkJunit(resultOf([]), STYLE))).toEqual([]));
      test('it has eyes: a suite without a name is reported', async () =>
        expect(await faults(text.replace('<testsuite name="refs check"', '<testsuite'))).not.toEqual([]));
    });
  }

  test('it is XML, whatever the files say', async () => {
    const { errors } = await validateXML({ xml: text, normalization: 'c14n' });
    expect(errors).toEqual([]);
    expect(text).toContain('\\u{fffe}');
    expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ufffe\uffff]/);
  });
});

const attribute = (xml: string, name: string) =>
  Number(xml.match(new RegExp(`<testsuite [^>]*\\b${name}="(\\d+)"`))?.[1]);
const countOf = (xml: string, tag: string) => xml.split(`<${tag}`).length - 1;

test('the suite counts what is in it: a test per finding, and one per file without any', () => {
  for (const xml of [text, checkJunit(SAMPLE, STYLE)]) {
    expect(attribute(xml, 'tests')).toBe(countOf(xml, 'testcase '));
    expect(attribute(xml, 'failures')).toBe(countOf(xml, 'failure '));
    expect(attribute(xml, 'skipped')).toBe(countOf(xml, 'skipped '));
  }
  expect(attribute(checkJunit(SAMPLE, STYLE), 'tests')).toBe(6);
  expect(attribute(checkJunit(SAMPLE, STYLE), 'failures')).toBe(2);
  expect(attribute(checkJunit(SAMPLE, STYLE), 'skipped')).toBe(3);
});

test('tests that readers follow from run to run have names of their own', () => {
  const names = [...text.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"/g)].map(
    ([, name, of]) => `${of} ${name}`,
  );
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
  expect(checkJunit(resultOf([finding(), finding({ line: 9 })]), STYLE)).toContain('ended on 2026-03-09 (2)"');
});
