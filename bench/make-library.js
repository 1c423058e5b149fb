// A library of invented customers for the benchmarks, the same one for the same seed: about 1.8 KB each, with comments,
// consents, activity and two stories. On 2026-10-01 one consent in fifty is about to end, and nothing else is at fault.
// Days are quoted, since `ajv-cli` reads YAML 1.1, where a bare day is no text.
// `node bench/make-library.js FOLDER COUNT SEED`
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { numbers } from './measure.js';

const CONFIG = `# yaml-language-server: $schema=.refs/config.schema.json
version: 1
customers: customers/**/*.yaml
taxonomy:
  products:
    atlas: { name: Atlas ERP, aliases: [atlas cloud, erp] }
    beacon: { name: Beacon Analytics, aliases: [beacon bi] }
    cirrus: { name: Cirrus Planning }
  industries:
    manufacturing: { name: Manufacturing, aliases: [industrial, factory] }
    financial-services: { name: Financial services, aliases: [bank, banking, insurance] }
    healthcare: { name: Healthcare, aliases: [hospital, clinic] }
    retail: { name: Retail, aliases: [shops] }
    logistics: { name: Logistics, aliases: [shipping, freight] }
    energy: { name: Energy, aliases: [utilities, power] }
  regions:
    emea: { name: "Europe, Middle East and Africa", aliases: [europe] }
    amer: { name: The Americas }
    apac: { name: Asia and the Pacific }
  use_cases:
    financial-close: { name: Financial close, aliases: [month-end close] }
    demand-planning: { name: Demand planning }
    inventory: { name: Inventory, aliases: [stock] }
    order-to-cash: { name: Order to cash }
  personas:
    executive: { name: Executive }
    finance: { name: Finance }
    operations: { name: Operations }
  topics:
    migration: { name: Migration }
    roi: { name: Return on investment }
    rollout: { name: Rollout }
`;

const words = (text) => text.split(' ');
const HEADS = words(
  'Al Ber Cal Dor El Fen Gar Hal Ist Jor Kel Lun Mar Nor Ost Pel Quin Rav Sil Tor Ulm Ver Wes Yar Zan',
);
const MIDDLES = words('a be da e fi ga i ko la me ni o ra si ta u va wi an er in ol un ');
const TAILS = words('berg brook dal feld gate haven holm kirk lund mere nor quist rand stad ton vale wick worth');
const TRADES = words('Works Foods Systems Mutual Freight Energy Clinics Textiles Robotics Stores Water Optics');
const FIRST_NAMES = words(
  'Ada Bo Cleo Dag Edda Finn Greta Hugo Iris Jonas Kaja Leif Mona Nils Oda Per Runa Sven Tove Ulf',
);
const INDUSTRIES = words('manufacturing financial-services healthcare retail logistics energy');
const REGIONS = words('emea amer apac');
const PRODUCTS = words('atlas beacon cirrus');
const USE_CASES = words('financial-close demand-planning inventory order-to-cash');
const OWNERS = words('j.weber m.silva r.chan l.haddad s.okoye d.ferreira');
const THINGS = words(
  'invoices orders pallets claims ledgers shifts forecasts payments returns shipments contracts audits meters wagons',
);
const PLACES = words('warehouse plant branch office depot clinic shop port terminal laboratory');
const TROUBLES = words('late lost doubled guessed retyped misfiled disputed forgotten');
const REMEDIES = words('matched posted planned counted approved routed reconciled scheduled');
const METRICS = ['month-end close', 'stock on hand', 'orders shipped late', 'claims settled in a day', 'hours retyped'];

/**
 * Writes `refs.config.yaml` and `count` customer files into a folder. Returns the paths of these files within it. One in
 * ten has a logo on a page where `withAssets` is true.
 */
export function makeLibrary(folder, count, seed, { withAssets = false } = {}) {
  mkdirSync(join(folder, 'customers'), { recursive: true });
  writeFileSync(join(folder, 'refs.config.yaml'), CONFIG);
  const next = numbers(seed);
  const taken = new Set();
  return Array.from({ length: count }, () => {
    const name = newName(next, taken);
    const file = `customers/${slug(name)}.yaml`;
    writeFileSync(join(folder, file), `${customer(name, next)}${withAssets && next(10) === 0 ? LOGO : ''}`);
    return file;
  });
}

const LOGO = `
assets:
  - id: logo
    use: logo
    status: live
    placements: [{ where: https://vendor.example/customers, since: "2026-03-01" }]
`;

const slug = (name) => name.toLowerCase().replaceAll(' ', '-');

/** A name that no customer has had yet. */
function newName(next, taken) {
  const pick = (list) => list[next(list.length)];
  let name = `${pick(HEADS)}${pick(MIDDLES)}${pick(TAILS)}`;
  while (taken.has(name)) name = `${pick(HEADS)}${pick(MIDDLES)}${pick(MIDDLES)}${pick(MIDDLES)}${pick(TAILS)}`;
  taken.add(name);
  return `${name} ${pick(TRADES)}`;
}

function customer(name, next) {
  const pick = (list) => list[next(list.length)];
  const day = (from, months) => {
    const at = next(months) + Number(from.slice(5)) - 1;
    const [year, month] = [Number(from.slice(0, 4)) + Math.floor(at / 12), (at % 12) + 1];
    return `"${year}-${String(month).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}"`;
  };
  const id = slug(name);
  const product = pick(PRODUCTS);
  const speaker = `${pick(FIRST_NAMES)} ${pick(HEADS)}${pick(TAILS)}`;
  const story = (ending) => {
    const [thing, other] = [pick(THINGS), pick(THINGS)];
    const before = 20 + next(70);
    const after = 2 + next(18);
    return `  - id: ${thing}-${ending}
    title: ${thing} at the ${pick(PLACES)} are ${pick(REMEDIES)} by noon
    products: [${product}]
    use_cases: [${pick(USE_CASES)}]
    solution: >
      In every ${pick(PLACES)} ${thing} were ${pick(TROUBLES)}. Now they are ${pick(REMEDIES)}
      at night, and ${other} ${pick(REMEDIES)} by nine.
    outcomes:
      - { metric: ${pick(METRICS)}, before: ${before} hours, after: ${after} hours, change: -${Math.round((100 * (before - after)) / before)}%, measured_on: ${day('2025-01', 12)} }
    reviewed_on: ${day('2026-02', 7)}
`;
  };
  const [asked, called] = next(2) === 0 ? ['2026-03', '2026-05'] : ['2026-02', '2026-04'];
  return `# yaml-language-server: $schema=../.refs/customer.schema.json
name: ${name}
domains: [${id}.example]
status: active
industry: ${pick(INDUSTRIES)}
region: ${pick(REGIONS)}
owners: { account: ${pick(OWNERS)}, references: ${pick(OWNERS)} }
products:
  - { id: ${product}, level: in-production, since: ${day('2022-06', 24)} }
health: { status: green, checked_on: ${day('2026-06', 4)}, renewal_on: ${day('2027-03', 12)} }   # asked at the review

consent:
  - id: public-2026
    status: granted
    uses: [name, logo, quote, case-study, reference-call]
    audience: public
    approval: once
    granted_on: ${day('2026-01', 8)}
    expires_on: ${next(50) === 0 ? day('2026-11', 1) : day('2027-01', 12)}   # renewed with the contract
    granted_by: ${speaker}
    basis: signed-form
    evidence: vault:consents/${id}.pdf

advocates:
  - id: ${slug(speaker)}
    name: ${speaker}
    persona: ${pick(['executive', 'finance', 'operations'])}
    topics: [${pick(['migration', 'roi', 'rollout'])}]
    verified_on: ${day('2026-06', 4)}

stories:
${story('first')}${story('second')}
activity:
  - { on: ${day(asked, 1)}, use: case-study, status: declined }
  - { on: ${day(called, 1)}, use: reference-call, status: completed, advocate: ${slug(speaker)}, result: ${pick(['won', 'lost'])} }
`;
}

const [, program, folder, count, seed] = process.argv;
if (program && import.meta.url === pathToFileURL(program).href) makeLibrary(folder, Number(count), Number(seed));
