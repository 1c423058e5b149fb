// Machine output is a contract: the schemas under schemas/ describe the JSON of every command.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, expect, test } from 'vitest';
import { play, stageExamples, words } from '../transcripts/play.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
for (const file of readdirSync('schemas')) ajv.addSchema(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')));

const { cwd, strike } = stageExamples();
afterAll(strike);
// An invalid file, an unreadable one, and a day with many findings make the outputs rich.
writeFileSync(join(cwd, 'customers/hexa-loom.yaml'), 'name: Hexa Loom\nstatus: activ\nstories:\n  - { id: looms }\n');
writeFileSync(join(cwd, 'customers/tin-whistle.yaml'), 'name: "Tin Whistle\n');

mkdirSync(join(cwd, 'pages'));
writeFileSync(join(cwd, 'pages/deck.pptx'), 'no deck');
writeFileSync(join(cwd, 'pages/brackwater-outfitters-logo.png'), '');
writeFileSync(join(cwd, 'page.md'), 'Brackwater Outfitters use it.\n');
writeFileSync(join(cwd, 'pages/page.md'), 'Nordlicht Robotics, Brackwater Outfitters and Hexa Loom use it.\n');

test.each([
  ['check --format json', 'check', 1],
  ['check --format json --as-of 2027-06-01', 'check', 1],
  ['find month end close --format json', 'find', 0],
  ['find --for reference-call --format json --limit 0', 'find', 0],
  ['find --for speaking --ready --industry bank --format json --territory emea --prospect acme', 'find', undefined],
  ['find hexa --format json', 'find', 0],
  ['show nordlicht --format json', 'show', 0],
  ['show hexa-loom --format json', 'show', 0],
  ['show cobalt-harbour --format json --as-of 2027-06-01', 'show', 0],
  ['due --format json', 'due', 0],
  ['due --format json --within 5y --as-of 2027-06-01', 'due', 0],
  ['due --format json --owner m.silva', 'due', 0],
  ['risk --format json', 'risk', 0],
  ['risk --fail-on red --format json --as-of 2027-06-01', 'risk', 1],
  ['coverage --format json', 'coverage', 0],
  ['coverage --by persona,language --for case-study --min 1 --format json', 'coverage', 0],
  ['stats --format json', 'stats', 0],
  ['stats --since 6mo --by industry --format json', 'stats', 0],
  ['stats --since 2026-11-01 --by use --format json --as-of 2026-11-01', 'stats', 0],
  ['takedown brackwater-outfitters --format json', 'takedown', 0],
  ['takedown nordlicht --format json', 'takedown', 1],
  ['takedown nordlicht --asset close-case-study --format json', 'takedown', 1],
  ['takedown pennyroyal-mutual --reason unhappy --format json', 'takedown', 1],
  ['takedown pennyroyal-mutual --done deck:2026-insurance --format json', 'takedown', 1],
  ['takedown pennyroyal-mutual --done solvency-case-study --format json', 'failure', 1],
  ['takedown brackwater-outfitters --scan page.md --format json', 'takedown', 1],
  ['due --scan page.md --format json', 'failure', 1],
  ['doctor --format json', 'doctor', 1],
  ['doctor --library nowhere --format json', 'doctor', 1],
  ['scan pages --format json', 'scan', 1],
  ['scan pages --unregistered --format json --as-of 2027-06-01', 'scan', 1],
  ['scan - --format json', 'scan', 3],
  ['pack --prospect acme --for quote,reference-call --format json', 'pack', undefined],
  ['pack --prospect acme --audience public --count 9 --format json', 'pack', undefined],
  ['rules --format json', 'rules', 0],
  ['explain file/syntax --format json', 'explain', 0],
  ['show tin-whistle --format json', 'failure', 3],
  ['find --industry xyzzy --format json', 'failure', 2],
  ['coverage --by industri --format json', 'failure', 2],
  ['stats --since tomorrow --format json', 'failure', 2],
  ['due --owner nobody --format json', 'failure', 2],
  ['explain nothing --format json', 'failure', 2],
  ['nonsense --format json', 'failure', 2],
])('refs %s is a %s document', async (line, schema, exit) => {
  const { said, exit: code } = await play(words(line), { cwd });
  const document = JSON.parse(
    said
      .filter(({ to }) => to === 'out')
      .map(({ text }) => text)
      .join(''),
  );
  const validate = ajv.getSchema(`https://unpkg.com/customer-refs/schemas/${schema}.schema.json`);
  expect(validate?.(document) ? [] : validate?.errors).toEqual([]);
  if (exit !== undefined) expect(code).toBe(exit);
});
