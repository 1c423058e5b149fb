// A website of invented content for the benchmarks, the same one for the same seed: Markdown, pages, components and data of
// about 2 KB each, in which the customers of a library are named rarely.
// `node bench/make-content.js FOLDER COUNT SEED NAMES...`
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { numbers } from './measure.js';

const words = (text) => text.split(' ');
const OPENERS = words('Every Each Our Their This That One Another');
const NOUNS = words(
  'warehouse planner ledger forecast shift order invoice pallet claim report meter wagon clinic depot branch audit contract shipment return payment',
);
const VERBS = words(
  'counts routes posts checks plans moves keeps reads sends closes opens shows matches holds saves writes',
);
const MORE = words('daily weekly quietly twice again together faster early late alone gladly often');
const LINKS = words('before after while because until although where since');

/** Writes files into a folder, and names one of the customers in one file of `RARITY`. Returns their paths. */
export function makeContent(folder, count, { seed, names }) {
  const next = numbers(seed);
  const pick = (list) => list[next(list.length)];
  const sentence = () =>
    `${pick(OPENERS)} ${pick(NOUNS)} ${pick(VERBS)} the ${pick(NOUNS)} ${pick(MORE)} ${pick(LINKS)} a ${pick(NOUNS)} ${pick(VERBS)} the ${pick(NOUNS)}.`;
  const paragraph = () => Array.from({ length: 6 }, sentence).join(' ');
  return Array.from({ length: count }, (_, at) => {
    const [extension, write] = KINDS[at % KINDS.length];
    const file = `${pick(NOUNS)}/${pick(NOUNS)}-${at}.${extension}`;
    const name = next(RARITY) === 0 ? pick(names) : undefined;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), write({ at, sentence, paragraph, name: name ?? 'the customer' }));
    return file;
  });
}

const RARITY = 40;

const KINDS = [
  [
    'md',
    ({ at, sentence, paragraph, name }) =>
      `---\ntitle: ${sentence()}\nweight: ${at}\n---\n\n# ${sentence()}\n\n${paragraph()}\n\n- **${sentence()}**\n- [${sentence()}](https://docs.vendor.example/page-${at})\n\n> ${paragraph()}\n\n${paragraph()} So did ${name}.\n\n| what | how |\n|---|---|\n| ${sentence()} | ${sentence()} |\n`,
  ],
  [
    'html',
    ({ at, sentence, paragraph, name }) =>
      `<!doctype html>\n<html lang="en">\n<head><title>${sentence()}</title><link rel="stylesheet" href="/a.css"></head>\n<body class="page page-${at}">\n<h1>${sentence()}</h1>\n<p>${paragraph()}</p>\n<ul><li><a href="/page-${at}" title="${sentence()}">${sentence()}</a></li></ul>\n<p>${paragraph()} <b>${name}</b> &amp; others.</p>\n<script>const page = { id: ${at}, title: "${sentence()}" };</script>\n</body>\n</html>\n`,
  ],
  [
    'jsx',
    ({ at, sentence, paragraph, name }) =>
      `import { Card } from './card';\nimport Layout from '../layout';\n\n// ${sentence()}\nexport function Page${at}({ items, onOpen }) {\n  const [isOpen, setOpen] = useState(false);\n  const title = items.length > 3 ? "${sentence()}" : \`${sentence()} \${items.length}\`;\n  if (isOpen && items[0] < 4) return null;\n  return (\n    <Layout title={title} className="flex gap-4">\n      <h2 onClick={() => setOpen(!isOpen)}>${sentence()}</h2>\n      <p>${paragraph()}</p>\n      <p>${paragraph()} {items.map((one) => <Card key={one.id} name="${name}" text={one.text} />)}</p>\n    </Layout>\n  );\n}\n`,
  ],
  [
    'json',
    ({ at, sentence, paragraph, name }) =>
      `${JSON.stringify({ id: at, title: sentence(), url: `https://docs.vendor.example/${at}`, tags: [name, 'planning'], body: paragraph(), items: Array.from({ length: 8 }, (_, item) => ({ item, label: sentence(), isShown: true })) }, null, 2)}\n`,
  ],
  [
    'yaml',
    ({ at, sentence, paragraph, name }) =>
      `# ${sentence()}\nid: ${at}\ntitle: ${sentence()}\nby: ${name}\nbody: >\n  ${paragraph()}\nitems:\n${Array.from({ length: 8 }, (_, item) => `  - { id: ${item}, label: "${sentence()}" }\n  - id: ${item}\n    text: ${sentence()}\n`).join('')}`,
  ],
];
