// An import drops nothing in silence: each kind of source that is odd is read with a word about it, or refused with one.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, test } from 'vitest';
import { play } from '../transcripts/play.ts';

const CONFIG = 'version: 1\n';
const NAMED = 'version: 1\ncustomer: { name: =Company }\n';
const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs a command line in a library of these files; gives its exit code, all that it said, and its customer files. */
async function refs(files: Files, ...argv: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'refs-import-'));
  roots.push(cwd);
  for (const [file, content] of Object.entries({ 'refs.config.yaml': CONFIG, 'map.yaml': NAMED, ...files })) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), content);
  }
  return { ...(await run(cwd, ...argv)), cwd };
}

async function run(cwd: string, ...argv: readonly string[]) {
  const { exit, said } = await play(argv, {
    cwd,
    columns: 2000,
    env: { REFS_AS_OF: '2026-10-01', REFS_NO_CACHE: '1' },
  });
  const folder = join(cwd, 'customers');
  const customers = existsSync(folder) ? readdirSync(folder).sort() : [];
  return { exit, said: said.map(({ text }) => text).join(''), customers };
}

const importing = (content: string | Uint8Array, map = NAMED, file = 'in.csv', more: Files = {}) =>
  refs({ [file]: content, 'map.yaml': map, ...more }, 'import', file, '--map', 'map.yaml');

describe('a column that the mapping names and the table has not', () => {
  const map = 'version: 1\ncustomer: { name: =Company, industry: =Industry }\nstory: { title: =Headline }\n';

  test('is one error, with all that are missing, the nearest, and the columns that there are', async () => {
    const { exit, said, customers } = await importing('Company,Industri,Headlines\nQuill AG,Retail,Fast\n', map);
    expect(said).toContain(
      'in.csv:1: no column "Industry", "Headline" (did you mean "Industri", "Headlines"?); its columns are "Company", "Industri", "Headlines"',
    );
    expect([exit, customers, said.match(/no column/g)]).toEqual([1, [], ['no column']]);
  });

  test.each([
    ['a title above', 'Our customers\n\nCompany,Industry,Headline\nQuill AG,Retail,Fast\n', 3],
    ['a title with as many fields', 'Our customers,,\nCompany,Industry,Headline\nQuill AG,Retail,Fast\n', 2],
    ['another delimiter below', 'Customers, 2026\nCompany;Industry;Headline\nQuill AG;Retail;Fast\n', 2],
  ])('%s: the line that has them is named, and the mapping can say so', async (_, table, line) => {
    const { exit, said } = await importing(table, map);
    expect([exit, said]).toEqual([
      1,
      expect.stringContaining(`line ${line} looks like the header: say "header: ${line}"`),
    ]);
    expect((await importing(table, `${map}header: ${line}\n`)).customers).toEqual(['quill-ag.yaml']);
  });

  test.each(['skip: =Stage', 'id: =Key', 'let: { a: =Other }', 'permission: =Ok', 'fill_down: [Group]'])(
    'of %s too',
    async (key) => {
      const { exit, said } = await importing('Company\nQuill AG\n', `${NAMED}${key}\n`);
      expect([exit, said]).toEqual([1, expect.stringContaining(`no column "${key.match(/[A-Z]\w+/)?.[0]}"`)]);
    },
  );

  test('one that is asked for by $lookup may be absent', async () => {
    const { customers } = await importing(
      'Company\nQuill AG\n',
      `version: 1\ncustomer: { name: =Company, country: '=$lookup($, "Country")' }\n`,
    );
    expect(customers).toEqual(['quill-ag.yaml']);
  });

  test('a key that no entry of a list has is reported', async () => {
    const map = 'version: 1\ncustomer: { name: =company, country: =land }\n';
    const { exit, said } = await importing('[{ "company": "Quill AG", "lands": "DE" }]', map, 'in.json');
    expect([exit, said]).toEqual([0, expect.stringContaining('no row has "land" (did you mean "lands"?)')]);
  });
});

describe('a table is read with a word', () => {
  test.each([
    ["Excel's sep= line", 'sep=;\nCompany;Note\nQuill AG;a,b\n', "in.csv:1: the first line is Excel's sep= line"],
    ['a quoted one', '"sep=|"\r\nCompany|Note\r\nQuill AG|a\r\n', "the first line is Excel's sep= line"],
    [
      'a repeated heading',
      'Company,note,note\nQuill AG,a,b\n',
      'the heading "note" stands here again, and was read as "note 2"',
    ],
    ['one that is taken', 'Company,note,note,note 2\nQuill AG,a,b,c\n', 'was read as "note 3"'],
    [
      'a blank of no width in a heading',
      'Com\u200bpany\nQuill AG\n',
      'the heading "Company" was read without characters',
    ],
    ['a soft hyphen in a heading', 'Com\u00adpany\nQuill AG\n', 'the heading "Company" was read without characters'],
    [
      'a second byte order mark',
      '\ufeff\ufeffCompany\nQuill AG\n',
      'the heading "Company" was read without characters',
    ],
    [
      'a value below no heading',
      'Company,\nQuill AG,lost\n',
      'column 2 has no heading, and a value in it was left out',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Company\nQuill AG\n', 'utf16le')]), 'this file is UTF-16'],
    ['UTF-16 without its mark', Buffer.from('Company\nQuill AG\n', 'utf16le'), 'this file is UTF-16'],
    ['UTF-16 the other way round', Buffer.from('\ufeffCompany\nQuill AG\n', 'utf16le').swap16(), 'this file is UTF-16'],
  ])('%s', async (_, table, word) => {
    const { exit, said, customers } = await importing(table);
    expect([exit, customers]).toEqual([0, ['quill-ag.yaml']]);
    expect(said).toContain(word);
  });

  test('a name loses the characters that nobody sees', async () => {
    const { cwd } = await importing('Company\n\u200bQuill\u00ad AG\ufeff\n');
    expect(readFileSync(join(cwd, 'customers/quill-ag.yaml'), 'utf8')).toContain('name: Quill AG\n');
  });

  test('merged cells have the value above where the mapping says so, and only there', async () => {
    const table = 'Company,Story\nQuill AG,One\n,Two\nBee AG,Three\n';
    const map = `${NAMED}story: { title: =Story }\n`;
    expect((await importing(table, map)).said).toContain('in.csv:3: this row gives no customer name');
    const filled = await importing(table, `${map}fill_down: [Company]\n`);
    expect(filled.said).toContain('wrote 2 customers with 3 stories');
    expect(filled.said).toContain('blank cells filled with the value above: 1');
  });
});

describe('a source is refused with the remedy', () => {
  test.each([
    [
      'windows-1252',
      new Uint8Array([...Buffer.from('Company\nM'), 0xfc, ...Buffer.from('ller\n')]),
      'in.csv',
      'in.csv:2: here stands a byte that is not UTF-8; save it as UTF-8 (in Excel "CSV UTF-8"), or name its encoding in the mapping',
    ],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'in.csv', 'old Excel workbook'],
    ['a workbook named CSV', new Uint8Array([0x50, 0x4b, 3, 4, 1]), 'in.csv', 'save it as "CSV UTF-8"'],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1]), 'in.xlsx', 'no workbook that can be read'],
    ['a kind that is not read', 'x', 'in.ods', 'save a spreadsheet as "CSV UTF-8"'],
    [
      'TOML front matter',
      '+++\ncompany = "Quill AG"\n+++\n',
      'in.md',
      'in.md:1: the front matter is TOML (+++), and YAML (---) is read',
    ],
    ['TOML by its word', '---toml\ncompany = "Quill AG"\n---\n', 'in.md', 'the front matter is TOML'],
    ['JSON front matter', '{\n  "company": "Quill AG"\n}\n\nText\n', 'in.md', 'the front matter is JSON ({)'],
    ['JSON by its fence', ';;;\n"company": "Quill AG"\n;;;\n', 'in.mdx', 'the front matter is JSON (;;;)'],
    [
      'letters that were lost',
      'Company\nM\ufffdller\n',
      'in.csv',
      'in.csv:2: "name" holds the sign for a letter that was lost',
    ],
    ['an error of a spreadsheet', 'Company\n#N/A\n', 'in.csv', 'in.csv:2: "Company" is the error #N/A'],
    ['no rows', 'Company\n', 'in.csv', 'there are no rows in in.csv'],
    ['nothing at all', '', 'in.csv', 'no column "Company"'],
    ['an empty list', '[]', 'in.json', 'there are no rows in in.json'],
  ])('%s', async (_, content, file, word) => {
    const { exit, said, customers } = await importing(content, NAMED, file);
    expect([exit, customers]).toEqual([1, []]);
    expect(said).toContain(word);
  });

  test('an encoding that the mapping names is read', async () => {
    const bytes = new Uint8Array([...Buffer.from('Company\nM'), 0xfc, ...Buffer.from('ller\n')]);
    expect((await importing(bytes, `${NAMED}encoding: windows-1252\n`)).customers).toEqual(['muller.yaml']);
  });

  test('an error in a column that nothing reads costs nothing', async () => {
    expect((await importing('Company,Sum\nQuill AG,#REF!\n')).customers).toEqual(['quill-ag.yaml']);
  });
});

test('.mdx is Markdown, and every file that is passed over is reported', async () => {
  const { exit, said, customers } = await refs(
    {
      'map.yaml': 'version: 1\ncustomer: { name: =company }\n',
      'old/a.mdx': '---\ncompany: Quill AG\n---\n',
      'old/logo.png': '',
      'old/_drafts/b.md': '',
      'old/.cache/c.md': '',
    },
    'import',
    'old',
    '--map',
    'map.yaml',
  );
  expect([exit, customers]).toEqual([0, ['quill-ag.yaml']]);
  expect(said).toContain('files passed over (3)\n  logo.png\n  .cache/\n  _drafts/\n');
});

describe('all faults are reported at once', () => {
  test('of a row', async () => {
    const map =
      'version: 1\ncustomer: { name: =Company, country: =Land, employees: =$number(Size), customer_since: \'=$day(Since, "D/M/Y")\', owners: { account: =Owner } }\n';
    const { said } = await importing(
      'Company,Land,Size,Since,Owner\nQuill AG,Germany,many,30/2/2025,j@quill.example\nBee AG,Germany,1,,j@bee.example\n',
      map,
    );
    for (const why of [
      '"customer.employees" fails',
      '2025-02-30',
      '"country" is "Germany"',
      'an e-mail address stands in "account"',
    ])
      expect(said.split('\n').find((line) => line.includes('in.csv:2'))).toContain(why);
    expect(said).toMatch(/in\.csv:3: "country" is "Germany".*; an e-mail address stands in "account"/);
  });

  test('of a mapping', async () => {
    const { exit, said } = await importing(
      'Company\nQuill AG\n',
      'version: 1\nskip: =(\ncustomer:\n  name: =Company\n  industri: =x\n  customer_since: =$toMillis(d, "[D]")\n',
    );
    expect(exit).toBe(2);
    for (const place of ['map.yaml:2:7:', 'map.yaml:5:3:', 'map.yaml:6:19:']) expect(said).toContain(place);
  });
});

describe('contact data is refused by row and line, as mutations refuse it', () => {
  test.each(['j.doe@vendor.example', '+49 170 1234567', 'ask j.doe@vendor.example', '(030) 123 45 67'])(
    '%s',
    async (text) => {
      const { exit, said, customers } = await importing(
        `Company,Owner\nQuill AG,${text}\nBee AG,J. Doe\n`,
        'version: 1\ncustomer: { name: =Company, owners: { account: =Owner } }\n',
      );
      expect([exit, customers]).toEqual([1, ['bee-ag.yaml']]);
      expect(said).toMatch(/in\.csv:2: an? (?:e-mail address|phone number) stands in "account"/);
    },
  );

  test('not where the config lets it pass', async () => {
    const more = { 'refs.config.yaml': 'version: 1\nrules: { privacy/personal-data: off }\n' };
    const map = 'version: 1\ncustomer: { name: =Company, owners: { account: =Owner } }\n';
    expect((await importing('Company,Owner\nQuill AG,j@q.example\n', map, 'in.csv', more)).exit).toBe(0);
  });
});

describe('a customer that is there is left as it is', () => {
  const library = {
    'customers/nordlicht.yaml': 'name: Nordlicht Robotics GmbH\naliases: [NLR]\ndomains: [nordlicht.example]\n',
    'customers/disney.yaml': 'name: Disney\n',
  };
  const map = 'version: 1\ncustomer: { name: =Company, domains: [=Domain] }\n';

  test.each([
    ['its id', 'Nordlicht,', 'Nordlicht: customers/nordlicht.yaml, Nordlicht Robotics GmbH by its id'],
    ['its name', 'nordlicht  robotics GMBH,', 'customers/nordlicht.yaml'],
    ['an alias', 'nlr,', 'Nordlicht Robotics GmbH by its alias'],
    ['a domain', 'Polar Light,www.nordlicht.example', 'Nordlicht Robotics GmbH by its domain'],
  ])('by %s', async (_, record, word) => {
    const { exit, said, customers } = await importing(`Company,Domain\n${record}\n`, map, 'in.csv', library);
    expect([exit, customers]).toEqual([0, ['disney.yaml', 'nordlicht.yaml']]);
    expect(said).toContain('there already, left as they are (1)');
    expect(said).toContain(word);
  });

  test.each([
    ['a legal form', 'Nordlicht Robotics AG', 'nordlicht-robotics-ag.yaml', true],
    ['a sign that tells names apart', 'Disney+', 'disney-plus.yaml', false],
  ])('one that only is alike is written: %s', async (_, name, file, isTold) => {
    const { said, customers } = await importing(`Company,Domain\n${name},\n`, map, 'in.csv', library);
    expect(customers).toContain(file);
    expect(said.includes('likely the same customer')).toBe(isTold);
  });

  test('names that signs tell apart are customers of their own', async () => {
    const { customers } = await importing('Company\nC\nC++\nC#\n.NET\nDisney\nDisney+\n');
    expect(customers).toEqual([
      'c-plus-plus.yaml',
      'c-sharp.yaml',
      'c.yaml',
      'disney-plus.yaml',
      'disney.yaml',
      'dot-net.yaml',
    ]);
  });
});

describe('a cell about permission becomes an ask, and never a grant', () => {
  test.each([
    ['Status', 'OK to use', 'refs ask quill-ag name logo'],
    ['Status', 'logo only', 'refs ask quill-ag logo'],
    ['Status', 'Logo & quote only', 'refs ask quill-ag logo quote'],
    ['Status', 'ask first', 'refs ask quill-ag name logo'],
    ['Status', 'Approved for public use', 'refs ask quill-ag name logo'],
    ['Status', 'needs legal approval', 'refs ask quill-ag name logo'],
    ['Status', 'anonymous only', 'refs ask quill-ag name logo --attribution blinded'],
    ['Logo approved?', 'yes', 'refs ask quill-ag logo'],
    ['Permission', 'case study', 'refs ask quill-ag case-study'],
  ])('%s: %s', async (heading, cell, command) => {
    const { exit, said, cwd } = await importing(`Company,${heading}\nQuill AG,${cell}\n`);
    expect(said).toContain(`in.csv:2 says "${cell}":\n    ${command}\n`);
    expect(exit).toBe(0);
    expect(readFileSync(join(cwd, 'customers/quill-ag.yaml'), 'utf8')).not.toContain('consent');
    const asked = await run(cwd, ...command.split(' ').slice(1));
    expect([asked.exit, asked.said]).toEqual([0, expect.stringContaining('was asked for')]);
  });

  test.each([
    ['Status', 'do not use'],
    ['Status', 'no logo'],
    ['Logo approved?', 'no'],
  ])('a no is nothing to ask for: %s: %s', async (heading, cell) => {
    const { said } = await importing(`Company,${heading}\nQuill AG,${cell}\n`);
    expect(said).not.toContain('refs ask');
    expect(said).toContain(`say no, so nothing is to be asked (1)\n  Quill AG: in.csv:2 says "${cell}"`);
  });

  test.each(['yes', 'live', 'Only three days to close the books', 'They asked for a logo'])(
    'other cells are none: %s',
    async (cell) => {
      const { said } = await importing(`Company,Status\nQuill AG,${cell}\n`);
      expect(said).not.toMatch(/refs ask|say no/);
    },
  );

  test('in other words, where the mapping names the column', async () => {
    const { said } = await importing('Company,Ampel\nQuill AG,grün: Logo\n', `${NAMED}permission: =Ampel\n`);
    expect(said).toContain('refs ask quill-ag logo');
  });
});

describe('a mapping to start from', () => {
  test('is made of the header, imports as it is, and is never overwritten', async () => {
    const table =
      'Account Name,Industry,Customer since,Headline,What they did,OK?,Extra col\nQuill AG,Retail,14/3/2026,Fast,All of it,logo only,x\n';
    const { exit, said, cwd } = await refs({ 'in.csv': table }, 'import', 'in.csv', '--write-map');
    expect([exit, said]).toEqual([0, expect.stringContaining('refs import in.csv --map in.map.yaml --dry-run')]);
    const map = readFileSync(join(cwd, 'in.map.yaml'), 'utf8');
    for (const line of [
      '  name: =`Account Name`',
      '  industry: =Industry',
      '"=$day(`Customer since`, \\"D/M/Y\\")"',
      '  title: =Headline',
      'permission: "=`OK?`"',
      '#   =`Extra col`',
    ])
      expect(map).toContain(line);
    const made = await run(cwd, 'import', 'in.csv', '--map', 'in.map.yaml');
    expect([made.exit, made.customers]).toEqual([0, ['quill-ag.yaml']]);
    expect((await run(cwd, 'import', 'in.csv', '--write-map')).exit).toBe(2);
    expect(readFileSync(join(cwd, 'in.map.yaml'), 'utf8')).toBe(map);
  });

  test.each([
    ['a title above the header', 'in.csv', 'Our customers,,\n,,\nCompany,Industry,Headline\nQuill AG,Retail,Fast\n'],
    ['hostile headings', 'in.csv', 'Company,"a: b # c",{x},&y,=z,`q`,"l\nm",and,"""k"""\nQuill AG,1,2,3,4,5,6,7,8\n'],
    ['a list in a document', 'in.json', '{ "data": { "all customers": [{ "company": "Quill AG" }] } }'],
    ['a map by name', 'in.yaml', 'customers:\n  Quill AG: { industry: retail }\n  Bee AG: { industry: retail }\n'],
    ['front matter', 'in.md', '---\ncompany: Quill AG\n---\nText.\n'],
  ])('of %s', async (_, file, content) => {
    const { exit, cwd } = await refs({ [file]: content }, 'import', file, '--write-map', 'm.yaml');
    expect(exit).toBe(0);
    const made = await run(cwd, 'import', file, '--map', 'm.yaml');
    expect([made.exit, made.said]).toEqual([0, expect.stringMatching(/^wrote/)]);
    expect(made.customers).toContain('quill-ag.yaml');
  });
});

describe('rows may be a formula', () => {
  test.each([
    [
      'a list within a list',
      '=companies.($name := name; stories.$merge([{ "company": $name }, $]))',
      '{ "companies": [\n{ "name": "Quill AG", "stories": [\n{ "t": "One" },\n{ "t": "Two", "land": "Germany" }] }] }',
      4,
    ],
    [
      'a map by name',
      '=$each($, function($entry, $key) { $merge([{ "company": $key }, $entry]) })',
      '{\n"Quill AG": { "t": "One" },\n"Bee AG": { "t": "Two",\n"land": "Germany" } }',
      3,
    ],
  ])('%s, and a bad row has its line', async (_, rows, document, line) => {
    const map = `version: 1\nrows: '${rows}'\ncustomer: { name: =company, country: =land }\nstory: { title: =t }\n`;
    const { exit, said, customers } = await importing(document, map, 'in.json');
    expect([exit, customers]).toEqual([1, ['quill-ag.yaml']]);
    expect(said).toContain(`in.json:${line}: "country" is "Germany"`);
  });

  test('one that fails is reported', async () => {
    const { exit, said } = await importing('{}', `${NAMED}rows: =$number("x")\n`, 'in.json');
    expect([exit, said]).toEqual([1, expect.stringContaining('in.json:1: "rows" fails')]);
  });
});

describe('a workbook', () => {
  const book = (sheets: Parameters<typeof writeXlsx>[0]['sheets']) => writeXlsx({ sheets });

  test('is read as a table: days, numbers, lines, and other sheets told', async () => {
    const bytes = await book([
      {
        name: 'All',
        rows: [
          ['Company', 'Since', 'Size'],
          ['Quill AG', new Date(Date.UTC(2026, 2, 14)), 4200],
          [],
          ['Bee AG', 'soon', 1],
        ],
      },
      { name: 'Old', rows: [['x']] },
    ]);
    const map = 'version: 1\ncustomer: { name: =Company, customer_since: =$day(Since), employees: =$number(Size) }\n';
    const { said, cwd, customers } = await importing(bytes, map, 'in.xlsx');
    expect(customers).toEqual(['quill-ag.yaml']);
    expect(readFileSync(join(cwd, 'customers/quill-ag.yaml'), 'utf8')).toContain(
      'employees: 4200\ncustomer_since: 2026-03-14\n',
    );
    expect(said).toContain('in.xlsx:4: "customer.customer_since" fails: "soon" is no day');
    expect(said).toContain('the sheet "All" was read, and not "Old"');
    expect((await importing(bytes, `${map}sheet: Odd\n`, 'in.xlsx')).said).toContain('its sheets are "All", "Old"');
  });

  test('that unpacks to more than it should is not unpacked', async () => {
    const bytes = await book([{ name: 'All', rows: [['Company']] }]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    expect((await importing(bytes, NAMED, 'in.xlsx')).said).toContain('unpacks to more than 256 MiB');
  });
});

const CASES = '../shared/cases';
if (!existsSync(CASES)) test(`left out: the cases in ${CASES}, which is not there`, () => {});
else
  describe('cases that others reported', () => {
    const ofCase = async (name: string, ...argv: readonly string[]) => {
      const cwd = mkdtempSync(join(tmpdir(), 'refs-import-'));
      roots.push(cwd);
      for (const file of readdirSync(join(CASES, name)))
        writeFileSync(join(cwd, file), readFileSync(join(CASES, name, file)));
      return run(cwd, ...argv);
    };
    test.each([
      ['14', ['in.csv', '--dry-run'], 0, /would write 1 customer .*the first line is Excel's sep= line/s],
      ['16', ['in.csv', '--dry-run'], 1, /no column "Industry", "Headline" \(did you mean "Industri", "Headlines"/],
      ['17', ['in.csv'], 1, /in\.csv:2: an e-mail address stands in .*in\.csv:3: a phone number stands in /s],
      ['18', ['toml.md', '--dry-run'], 1, /the front matter is TOML \(\+\+\+\), and YAML \(---\) is read/],
    ] as const)('%s', async (name, argv, exit, said) => {
      const played = await ofCase(name, 'import', ...argv, '--map', 'map.yaml');
      expect([played.exit, played.customers]).toEqual([exit, []]);
      expect(played.said).toMatch(said);
    });
  });

describe('a variable that nothing gives a value', () => {
  test.each([
    ['let: { company: =Company }\nid: =$compnay', '"id" reads $compnay', 'write $company'],
    ['let: { one: =$two, two: =Company }', '"let.one" reads $two', 'write one of $file, $line'],
    ['id: =Company & $lnie', '"id" reads $lnie', 'write $line'],
  ])('%s is an error that names the nearest', async (keys, message, hint) => {
    const { exit, said, customers } = await importing('Company\nQuill AG\n', `${NAMED}${keys}\n`);
    expect(said).toContain(`${message}, and nothing gives it a value`);
    expect(said).toContain(hint);
    expect([exit, customers]).toEqual([2, []]);
  });

  test.each([
    'let: { company: =Company }\nid: =$company',
    'id: =($key := Company; $key)',
    'id: =$join($map([Company], function($word) { $lowercase($word) }))',
    'id: =$join($map([Company], $lowercase))',
    'id: =[Company]#$index.($ & $index)',
  ])('%s is none', async (key) => {
    expect((await importing('Company\nQuill AG\n', `${NAMED}${key}\n`)).said).not.toContain('nothing gives it');
  });
});
