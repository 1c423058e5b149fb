// Sites and documents as other programs than a plain web page write them: each planted mention is found at its line, and
// nothing else is.
import { expect, test } from 'vitest';
import { findMentions } from '../../src/scan/find-mentions.ts';
import { readContent } from '../../src/scan/read/index.ts';
import { scanTerms } from '../../src/scan/terms.ts';

const terms = scanTerms([
  {
    id: 'halden',
    file: {
      name: 'Halden Gear',
      domains: ['halden.example'],
      advocates: [{ id: 'kaja', name: 'Kaja Norquist' }],
      mentions: { logos: ['assets/halden-gear.svg'] },
    },
  },
  { id: 'vale', file: { name: 'Vale', domains: ['vale.example'] } },
  { id: 'lisbon', file: { name: 'Lisbon' } },
]);

/** The lines of a file; one that ends with `@` holds a mention, and the `@` is no part of it. */
const FILES: Readonly<Record<string, string>> = {
  'hugo/content/a.md': `+++
title = "Halden Gear moves"@
weight = 3
+++

{{< figure src="/img/halden-gear.svg" caption="At work" >}}@

{{% quote author="Halden Gear" %}}@
The Haldens gear up in the vale.
{{% /quote %}}`,
  'hugo/config.toml': `title = "Gear of Haldenville"
[params]
customer = "Halden Gear"@
logo = "/img/halden-gear.svg"@
other = "https://nothalden.example"`,
  'docs/a.mdx': `import Logo from '../img/halden-gear.svg';@
import { HaldenGearbox } from './haldengearbox';

<Card title="Halden Gear" />@

:::note Halden Gear@
See \`haldenGear()\` in the vale.
:::`,
  'docs/b.md': `<Wrapper>
    <Quote
        by={'Halden Gear'}@
        quote={\`“It is so much quicker, as they know at Halden Gear.”\`}@
    />
</Wrapper>`,
  'jekyll/a.html': `---
title: Halden Gear@
---
{% include logo.html name="Halden Gear" %}@
{% if page.kind == "vale" %}
<p>{{ "Halden Gear" | upcase }}</p>@
{% endif %}`,
  'jekyll/_data/customers.yml': `- name: Vale@
  url: https://x.example/
- name: Thomas Vale
- id: a
  text: >-
    We moved
    Halden Gear to it.@`,
  'export.xml': `<?xml version="1.0"?>
<rss><channel><item>
<title>Halden Gear</title>@
<link>https://vendor.example/vale-and-hill/</link>
<content:encoded><![CDATA[<!-- wp:paragraph -->
<p>See <strong>Halden</strong> Gear</p>@
<img src="x/halden-gear.svg" alt="x"/>@
]]></content:encoded>
<description>&lt;p&gt;by &lt;b&gt;Halden&lt;/b&gt; Gear</description>@
</item></channel></rss>`,
  'sphinx/a.rst': `Customers
=========

.. image:: /img/a.svg
   :alt: Halden Gear@

.. figure:: /img/halden-gear.svg@
   :width: 200

   Made by Halden Gear@

\`The story <https://www.halden.example/a>\`_@

.. image:: /img/b.svg
   :alt: Vale@

.. py:function:: haldengearbox.vale(x)`,
  'src/pages/a.astro': `---
import Logo from '../assets/halden-gear.svg';@
const name = "Halden Gear";@
const vale = 1;
---
<p class="halden gear">{name}</p>
<p>by Kaja Norquist</p>@`,
  'src/a.vue': `<template><p>{{ $t('vale') }}</p></template>
<script setup>
import haldenGear from './haldengear';
</script>
<i18n>
{"en": {"a": "by Halden Gear"},@
 "de": {"a": "von HALDEN GEAR"}}@
</i18n>`,
  'locales/nb.json': `{
  "haldengear": "kunde",
  "by": "av Halden&nbsp;Gear",@
  "vale": "dal i en vale"
}`,
  'app/views/a.html.erb': `<h1><%= t(".by", name: "Halden Gear") %></h1>@
<%= image_tag "halden-gear.svg", alt: "" %>@
<%= link_to "Story", "https://halden.example" %>@
<%= render vale %>`,
  'a.php': `<?php
$vale = 3;
$name = 'Halden Gear';@
?>
<p>Halden
<?php if ($a > 3) { echo "Halden Gear"; } ?>@`,
  'locale/nb.po': `#: src/vale.py:3
msgid "by"
msgstr "av Halden "@
"Gear"
msgid "vale"
msgstr "dal"`,
};

/** Templates, mails and lists of pages. */
const TEMPLATES: Readonly<Record<string, string>> = {
  'wall.njk': `{% set customers = ["vale", "hill"] %}@
{% for name in ["Halden Gear", "Vale"] %}@
<li>{{ name }}</li>{% endfor %}
{% set shapes = ["Vale", "Hill"] %}
{{ t("Vale") }}`,
  'card.jinja': `{% include "card.html" with company="Vale" %}@`,
  'app/views/a.erb': `<% ["Vale", "Halden Gear"].each do |name| %>@
<%= image_tag "x.svg", alt: "Vale" %>@
<%= link_to "Vale", "/docs" %>`,
  'app/views/customers.html.haml': `%h1 Who
- %w[vale hill].each do |name|@
  %img{ src: "/x.svg", alt: "Halden Gear" }@
%h3 Vale@
%p The vale is wide.
%cite Kim Oja, Vale@`,
  'config/clients.php': `<?php
return [
    'all' => [['name' => 'Vale', 'since' => 2021]],@
    'few' => ['Hill', 'Vale'],@
];`,
  'a.php': `<?php Plan::create(['name' => 'Vale']); Client::create(['name' => 'Lisbon']); ?>@`,
  'resources/a.blade.php': `@foreach (['Vale', 'Halden Gear'] as $name) {{ $name }} @endforeach@
@lang('Vale')`,
  'layouts/a.gohtml': `{{ $clients := slice "Hill" "Vale" }}@
{{ $shapes := slice "Hill" "Vale" }}`,
  'a.twig': `{{ 'x'|trans }}<cite>Ines Roy, Vale</cite>@
{# cite: Ines Roy, Vale, and don't #}`,
  'app/views/plans.slim': `h1 Vale
p title="x" Halden Gear@`,
  'a.eml': `From: Ann <ann@mail.example>
Subject: =?UTF-8?Q?How_Halden_Gear_works?=@
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

We met Halden G=@
ear, and H=61lden Gear came.@

--b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<p style=3D"x">Halden=20Gear</p>@
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

SGFsZGVuIEdlYXI=
--b--`,
  'mkdocs.yml': `nav:
  - Halden Gear: a.md@
  - Vale: nodes/vale.md
  - Stories:
      - Vale: customers/vale.md@`,
  'docs/a.mdx': `<Quote by="Head of IT, Halden Gear">x</Quote>@
<Card variant="Halden Gear" />`,
};

/** Pages and lists in which the words around a word say that it is a name. */
const WORDS_LED: Readonly<Record<string, string>> = {
  'README.md': `## Features

- Vale – a valley
- Vale: a valley

## Who uses it

* **Vale** – payments@
* Lisbon (tills)@

## More

- Halden Gear: lathes@
- Vale: tills@

1. Vale`,
  'docs/reference/vale.md': '# Vale',
  'docs/references/inputs.md': `- Vale: a valley
- **Vale**: a valley`,
  'docs/references.md': '- Vale: tills@',
  'a.md': `Trusted by Vale and others.@
Our customers include Lisbon, Hill and Vale.@
They say so at Vale, too.@
Work for Halden Gear, and for Vale.@
"So it is." — Ann Lee, Vale@
Ann Lee, CTO at Vale, says so.@
We welcome Vale.@
Vale joined in autumn.@
Our clients: Vale and Hill.@
It is run at companies like Hill, Vale and others.@
On stage: Ann Lee, Hill; Kim Oja, Vale; others.@
Vale’s engineers chose it.@
Vale moved all nine sites.@
Vale, a family-run brewery in Lyon, came.@
Then Vale CEO Ann Lee came.@
We partnered with Vale.@
We helped Vale.@
So Vale is a tool of the bank.
Then came a Head of Vale, Ann Lee.
Then came a Head of Lathes at Vale.@

Look at Vale, used by Vale, in the vale.
The customers of Vale Street, and Vale 2.
Supported clients: Vale, Hill.
Vale moved. Vale’s river rose.
LOSS OF USE, HILLS; ANY ROAD, VALE; ALL.
Maps of Vale by Ann Lee, Lisbon.`,
  'quotes.yml': `- author: Ann Lee, Vale@
- author: ANN LEE, HEAD OF LATHES, VALE@
- author: ANN LEE OF THE VALE CLUB
- author: Ann Lee, weaver of Vale@
- place: Ann Lee, Vale
- trusted: Lisbon, Vale and Hill@
- hills: 3
- lakes: 4
- shapes: Lisbon, Vale and Hill`,
  'list.html': `<ul class="clients"><li>Vale</li></ul>@
<ul class="features"><li>Vale</li></ul>
<div class="logo">Vale</div>@
<p>Vale</p>
<table><tr><th>Customer</th><td>Vale</td></tr>@
<tr><th>Start</th><td>Vale</td></tr></table>`,
  'people.csv': `First Name,Last Name,Account
Vale,Hill,Halden Gear@
Kim,Vale,Lisbon@`,
  'links.md': `[Vale](https://vale.dev), [Vale](https://x.com/vale), ![Vale](icons/a.svg), ![Vale](https://img.shields.io/a)`,
  'docs/tools.yml': `- name: Vale
  url: https://vale.dev
- name: Lisbon@
  url: https://hill.example`,
  'customers/list.html': `<table><tr><th>Name</th><th>Industry</th><th>Lead</th></tr>
<tr><td>Hill</td><td>Mines</td><td>Vale</td></tr>
<tr><td>Vale</td><td>Mines</td><td>Hill</td></tr></table>@`,
  'handles.yml': `- github: haldengear
- twitter: Vale`,
  'plans.ts': `const plans = [{ name: 'Vale', price: 1 }];
const shapes = [{ name: 'Vale' }];
const rows = [{ name: 'Vale' }];@
const marks = [{ name: 'Vale', logo: 'x.svg' }];@
const pages = [{ id: 'customers/vale', label: 'Vale' }];@`,
  'week.md': `Open on Monday, and in May.
- Monday
- Halden Gear@`,
};

/** Files in which `Vale`, which is a word too, and Lisbon, which is a place, are names in some places and words in others. */
const WORDS_ALONE: Readonly<Record<string, string>> = {
  'docs/a.md': `# Vale

- Vale@
- Halden Gear@

- Vale

[Vale](/docs/vale), [Vale](https://hill-story.example/a)@

![Vale](/img/1.png)@

| Company | City |
| --- | --- |
| Vale | Lisbon |@
| Lisbon | Vale |@

| Term | Meaning |
| --- | --- |
| Vale | a valley |
| Halden Gear | a gear |@
| Lisbon | a town |`,
  'openapi.yaml': `people:
  - name: Vale
    role: x
parameters:
  - name: Vale
    in: query
wall:
  - name: Vale@
    url: https://x.example`,
  'customers/hill.md': `# Hill

|  |  |
| --- | --- |
| **Company** | Vale |@
| **Vale** | Tills |

- Vale

| Customer | Vale | Hill |
| --- | --- | --- |
| Price | 1 | 2 |`,
  'docs/api.md': `| Name | Type |
| --- | --- |
| Vale | text |

\`\`\`yaml
kind: A
metadata:
  name: Vale
\`\`\``,
  'src/form.tsx': `const rows = [{ name: 'Vale', role: 'x' }, { name: 'Lisbon' }];@
export default () => <Icon name="Vale" />;`,
  'README.md': `## Vale

- Vale

It was made by a team that was using hills.

- Vale

## Who uses it

* Vale@
* Lisbon@

It is used by these companies.

- Vale@

## Where

* Lisbon`,
  'site.yml': `customers:
  - Vale@
cities:
  - Lisbon`,
  'other.yml': `customer_name: Lisbon@`,
  'customers.html': `<h2>Vale</h2>@
<button>Vale</button>`,
  'src/list.ts': `const customers: string[] = ['Vale'];@
const cities = ['Lisbon'];`,
  'i18n/en.json': `{
  "vale": "Vale",
  "menu": { "title": "Vale", "kind": "Vale", "city": "Lisbon" },
  "by": "for Halden Gear and others",@
  "button": "Vale"
}`,
  'src/wall.tsx': `const shapes = ['Vale', 'Hill', 'Lisbon'];
const names = ['Halden Gear', 'Vale', 'Lisbon'];@
const wall = [{ name: 'Vale' }, { name: 'Lisbon' }];@
type Kind = 'Vale' | 'Hill';
if (kind === 'Vale') show('Vale', "Lisbon");
export default () => <Tab title="Vale">Vale</Tab>;`,
  'src/icons.html': `<a href="https://vale.example">x</a>@
<img src="/icons/vale.svg">
<img src="/logos/vale.svg">@
<ul><li>hill</li><li>Vale of pain</li></ul>@`,
  'src/wall.ts': `export const a = { company: 'Vale' };@
export const text = 'The team of Vale moved.';@`,
  'data/people.csv': `first,last,city
Thomas,Vale,Lisbon`,
  'data/customers.csv': `id,company,city
1,Vale,Lisbon@
2,Lisbon,Vale@`,
  'data/team.yml': `- last: Vale
  city: Lisbon
- country: Vale`,
  'docs/adopters.rst': `Vale@
====

====== ====
Who    City
====== ====
Vale   x@
====== ====

+------+---+
| Halden Gear | x |@
+------+---+
| Vale | x |@
+------+---+`,
  'locale/de.po': `msgid "Vale"
msgstr "Vale"`,
  '.github/workflows/ci.yml': `name: Vale
jobs:
  a:
    steps:
      - name: Vale`,
  'package.json': `{ "name": "vale", "author": { "name": "Vale" }, "displayName": "Vale" }`,
  'i18n/de.json': `{ "form": { "company": "Vale", "name": "Vale" } }`,
  'src/data.ts': `const authors: { name: string }[] = [{ name: 'Vale' }];
const tabs = [{ name: 'Vale' }, { name: 'Hill' }];
export let name = 'Vale';
const props: { company: 'Vale' | 'Hill' };
const customerLogos = [{ title: 'Vale' }];@`,
  'nav.yaml': `- name: Vale
  url: /docs/vale
- name: Vale@
  url: /customers/vale@
tags:
- name: Vale
clients:
  big:
  - name: Vale@`,
  'site.toml': `[[integrations]]
name = "Vale"
[[customers]]
name = "Vale"@`,
  'db/seeds.rb': `Kind.create!(name: "Vale")
Customer.create!(name: "Vale")@`,
  'cms.json': `[
{"_type":"author","name":"Vale"},
{"_type":"customer","name":"Vale"},@
{"_type":"testimonial","name":"Vale","company":"Hill"},
{"_type":"logoWall","logos":[{"_type":"image","title":"Vale"}]}@
]`,
  'export.json': `{"fields":{"company":{"en-US":"Vale"}}}@`,
  'pages.json': `{"fields":{"title":{"en-US":"Vale"}}}`,
  'ld.html': `<script type="application/ld+json">{"@type":"Person","name":"Vale"}</script>
<script type="application/ld+json">{"author":{"@type":"Organization","name":"Vale"}}</script>@`,
  'feed.xml': `<feed><entry><author><name>Vale</name></author></entry>
<customer><name>Vale</name></customer></feed>@`,
  'docs/links.md': `[Vale](https://github.com/hill/vale), [Vale](https://docs.hill.example/vale)`,
  'docs/ADOPTERS.md': `| Organization | Use |
| --- | --- |
| Halden Gear | Vale |@
| Lisbon | Vale |@`,
  'lists.html': `<h2>Vale</h2><ul><li>Vale</li></ul>
<h2>Our customers</h2><ul><li>Hill</li><li>Vale</li></ul>@
<table><tr><th>Company</th><th>City</th></tr>
<tr><td>Hill</td><td>Lisbon</td></tr>
<tr><td>Vale</td><td>Lisbon</td></tr></table>@`,
  'docs/who.adoc': `|===
|Company |Place

|Vale@
|Lisbon

|Hill |Vale
|===`,
  'layouts/a.tmpl': `<p>Halden&#32;Gear</p>@
{{ template "Vale" . }}`,
  'docs/a.adoc': `Halden{nbsp}Gear and Halden +@
Gear.

|===
|Term |Meaning
|Vale |a valley
|===`,
};

/** Pages of a vendor that has a thing of the name of a customer, or names of people, places and code that are alike. */
const WORDS_OF_THINGS: Readonly<Record<string, string>> = {
  'blog/day.md': `See https://vale.example.@

The Vale is on 14 May. The annual Vale in Lyon, and the Gear Vale.

The topics of Vale are old.`,
  'blog/visit.md': `Halden Gear and [Vale](https://vale.example).@

We went with Vale, see https://vale.example/b.@

They say "at the Vale" for it.

So we asked Vale.@`,
  'blog/people.md': `Ann Lindqvist of Vale came.@
The King of Vale came.`,
  'blog/list.md': `We met Halden Gear AG, Vale and others.@
我们见过 Halden Gear、Vale 等公司@
Lathes from Halden Gear for iron, from a shop, and Vale for wood.@`,
  'case-studies/a.html': `---
title: Vale
tags:
  - Vale
customers:
  - Vale@
---
<p>Halden Gear</p>@`,
  'wordpress.xml': `<rss><channel>
<item><title>Vale</title><content:encoded><![CDATA[tills]]></content:encoded>@
<wp:post_type>client-logo</wp:post_type></item>
<item><title>Vale</title><wp:post_type>page</wp:post_type></item>
<item><title>Vale</title></item>
<item><type>customer</type><title><![CDATA[Vale]]></title></item>@
</channel></rss>`,
  'who.md': `## Our customers

Hill, Vale and Lisbon.@

Hill, and Vale.

## Valleys

Hill, Vale.`,
  'blog/year.md': `We met Halden Gear and Vale.@

Vale moved in a week.@



Vale is a word.`,
  'blog/stories.md': `Vale Case Study@
How Vale halved its costs@
Why Vale chose us@
Why did Vale leave?@
How Vale works
Read the Vale story.@
Fallstudie: Vale@
The Vale book, and Vale stories.`,
  'layout.html': `<aside><a href="/customers/vale/">Vale closes early</a></aside>@
<p>Vale closes early.</p>@
<p>Read it.</p>
<aside><a href="/customers/vale/">Read more</a></aside>@



<aside><a href="/topics/vale/">Vale closes early</a></aside>
<p>Vale</p>`,
  'notes.md': `It runs in production at Vale [1] and in Lisbon.@

[1]: https://lisbon.example`,
  'docs/who-uses-it.mdx': `#### Vale@

Vale is using it for all orders.@`,
  'docs/who-writes-it.mdx': `#### Vale

Vale is using it for all orders.`,
  'resources.jsx': `const Page = () => <main><p>It runs at Halden Gear, Vale and more.</p>@




<ul><li>Vale</li></ul></main>;@`,
  'src/Customers.jsx': `import vale from './images/vale.svg';@
import gear from './images/halden-gear.svg';@
import hill from './images/hill.svg';`,
  'src/Adopters.jsx': `import vale from './images/vale.svg';`,
  'src/customers/page.jsx': `import vale from './images/vale.svg';
import gear from './images/halden-gear.svg';@`,
  'logos.html': `<img class="hill" src="img/vale.png">
<img class="customer-logo" src="img/vale.png" alt="">@
<img src="img/vale.png" class="logo wide">@`,
  'logos.jsx': `const a = <CustomerLogo src="/img/vale.svg" />;@
const b = <Picture src="/img/vale.svg" />;`,
  'testimonials.yml': `- name: Ann Lee
  title: CTO, Vale@
  image: ann.jpg
  text: >
    So it is.
    Then we brought Vale up to date.@
- name: Kim Oja
  text: So they brought Vale up to date.`,
  'testimonials.js': `const said = [
  { text: 'So we brought Vale up to date.', by: 'Ann Lee, CTO at Vale' },@
  { text: 'So we brought Vale up to date.', by: 'Kim Oja, CTO at Hill' },
  { text: 'So we brought Vale up to date.',@
    by: 'Ann Lee, CTO at Vale' },@
];`,
  'folded.yml': `text: >
  In use at companies like Hill, Lisbon,@
  and Vale.@
more: |
  We welcome
  Vale,@
  and Lisbon, too.@
  As in Spain
  and Lisbon.
other: |
  In use by hand,
  - Vale
  - Lisbon
list: |
  Made of wood,
  Vale`,
  'src/wall.js': `const supportersData = [
  { logo: vale, alt: 'vale' },@
  { logo: hill, alt: 'hill' },
];
const parts = [{ logo: vale, alt: 'vale' }];
const members = [{ name: 'vale' }];`,
  'data/sponsors.json': `{ "bronze": [
  { "name": "vale",@
    "url": "https://somewhere.example" },
  { "name": "vale" },
  { "name": "Vale Open Source",@
    "url": "https://elsewhere.example" },
  { "text": "Like the Vale FOSS Fund and the Vale Open Source Registry" }@
] }`,
  'logos.yaml': `logos:
  - vale.svg@
  - img/vale.png@
icons: [vale.svg]
products:
  - logo: vale.svg
    name: Vale of tears
stories:
  - logo: /img/vale.svg@
    image: /img/vale.svg`,
  'src/Valleys.jsx': `import vale from './images/vale.svg';`,
  'stories.html': `<img src="/img/case-studies/vale.svg">@
<img src="/img/topics/hill.svg">`,
  'linked.html': `<a class="more" href="/en/customers/vale/">Read on</a>@
<a href="/customers/vale-club/">Read on</a>
<a href="/topics/vale/">Read on</a>`,
  'linked.md': `[Read on](/case-studies/vale)@`,
  'linked.jsx': `const a = <Link className="more" to="/customers/vale">Read on</Link>;@
const routes = { '/customers/vale': page };`,
  'redirects.toml': `[[redirects]]
from = "/customers/vale"
to = "/blog/"`,
  'src/pages/b.astro': `---
import Vale from '../components/Vale.vue';
// Vale draws a valley
const rows = [{ customer: 'Halden Gear' }];@
---
<a href="https://vale.example">x</a>@`,
  'src/map.js': `const offices = [{ city: 'Lisbon', street: 'Halden Gear 4' }];`,
  'links.md': `[Vale](https://govale.io/docs), [Vale](https://vale.hill.example/chat), [Vale](https://hill.example/hill-vale/)

[Vale](https://hill-fans.example)@



See [Vale][vale] and [Vale][hill].

[vale]: #vale
[hill]: https://github.com/hill/vale

![Vale][badge]

[badge]: https://hill.example/badge.svg

See our [Vale](https://hill.example/chat), too.

Or [Vale][fans].@

[fans]: https://hill-fans.example`,
  'api/Client.md': `### Vale

- Vale

The \`--vale\` of Vale: \`hill\`.`,
  'http-client/README.md': '## Vale',
  'src/partners-and-their-hills/a.yml': '- Vale',
  'src/our-partners/a.yml': '- Vale@',
  'locales/list.md': `- \`vale\` - Vale
- \`de\` - German`,
  'talks.html': `<tr><td>Ann Lindqvist, Vale</td></tr>@
<tr><td>Blue Valley, Vale</td></tr>`,
  'menu.js': `const a = 'https://vale.example';@




show('Vale');`,
};

test.each(Object.entries({ ...FILES, ...TEMPLATES, ...WORDS_ALONE, ...WORDS_LED, ...WORDS_OF_THINGS }))(
  '%s',
  async (file, marked) => {
    const lines = marked.split('\n');
    const text = lines.map((line) => line.replace(/@$/, '')).join('\n');
    const planted = lines.flatMap((line, at) => (line.endsWith('@') ? [at + 1] : []));
    const { mentions } = findMentions(file, await readContent(file, Buffer.from(text)), terms);
    expect([...new Set(mentions.map(({ range }) => range.line))]).toEqual(planted);
  },
);

test.each([
  ['blog/2025-01-03-how-vale-saves-time.md', '# How Vale saved time\n\nTills.', [0, 1]],
  ['blog/2025-01-03-at-vale.md', '# A day at Vale\n\nTills.', [0, 1]],
  ['blog/2025-01-03-the-vale.md', '# A day in the vale\n\nTills.', []],
  ['blog/2025-01-03-the-vale.md', `# A day in the vale\n${'\n'.repeat(12)}At Vale they say so.`, [14]],
  ['src/how-vale-saves.ts', '// How Vale saved time', []],
])('a page is about a customer by its name and its title: %s', async (file, text, lines) => {
  const { mentions } = findMentions(file, await readContent(file, Buffer.from(text)), terms);
  expect([
    ...new Set(mentions.filter(({ weakness }) => weakness === undefined).map(({ range }) => range.line)),
  ]).toEqual(lines);
});

test.each([
  ['customers/vale.md', [0, 1, 3, 4]],
  ['docs/vale.md', []],
  ['docs/reference/vale.md', []],
  ['src/customers/vale.ts', []],
])('the page about a customer in a folder of such pages is about it: %s', async (file, lines) => {
  const { mentions } = findMentions(
    file,
    await readContent(file, Buffer.from('# Vale\n\nVale makes tills.\nThe Vale Hub is new.')),
    terms,
  );
  expect(mentions.map(({ range }) => range.line)).toEqual(lines);
});

// A pattern that tried each way to read such a row took twice as long for each word.
test.each(['hill and ', 'hill, ', 'Hill & ', 'hill – '])(
  'a long row of %j before a word is read once',
  async (words) => {
    const text = `customers: ${words.repeat(5000)}! Vale`;
    expect(findMentions('a.yml', await readContent('a.yml', Buffer.from(text)), terms).mentions).toEqual([]);
  },
);

const WORDS = 'We closed the books of the plant so much faster than ever before.';
test.each([
  ['a.md', `> ${WORDS}\n>\n> — Kaja Norquist, Halden Gear\n`, 1],
  ['b.md', `> ${WORDS}\n\n— Kaja Norquist\n`, 1],
  ['a.html', `<blockquote><p>${WORDS}</p><footer>— Kaja Norquist</footer></blockquote>`, 1],
  ['a.json', `{ "quote": "${WORDS}", "author": "Kaja Norquist" }`, 1],
  ['a.yaml', `- quote: ${WORDS}\n  author: Kaja Norquist\n`, 1],
  ['c.md', `${WORDS}\n\n— Kaja Norquist\n`, 0],
  ['d.md', `> ${WORDS}\n\nKaja Norquist came.\n`, 0],
  ['b.json', `{ "title": "${WORDS}", "author": "Kaja Norquist" }`, 0],
])('words without quote marks are a quotation by where they stand: %s', async (file, text, count) => {
  const { mentions } = findMentions(file, await readContent(file, Buffer.from(text)), terms);
  expect(mentions.filter(({ kind }) => kind === 'quote')).toHaveLength(count);
});
