import type { Consent, CustomerFile } from '../model/customer.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Path } from '../model/place.ts';
import { addTo } from '../text/groups.ts';
import { nearestAmong } from '../text/nearest.ts';
import { quoted } from '../yaml/quoted.ts';

const LISTS = ['consent', 'advocates', 'stories', 'assets', 'activity'] as const;

/** Reports ids that a file defines twice, and references to ids that it does not define. */
export function checkReferences(data: CustomerFile, file: string): readonly Fault[] {
  return [
    ...duplicates(data, file),
    ...dangling(data, file),
    ...replacedFaults(data, file),
    ...derivedFaults(data, file),
  ];
}

function* duplicates(data: CustomerFile, file: string): Iterable<Fault> {
  for (const list of LISTS) {
    const first = new Map<string, Path>();
    for (const [index, { id }] of (data[list] ?? []).entries()) {
      if (id === undefined) continue;
      const path = [list, index, 'id'];
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, path);
        continue;
      }
      yield {
        rule: 'reference/duplicate',
        place: { file, path },
        message: `the id ${quoted(id)} stands a second time in ${list}`,
        hint: 'give one of the two another id',
        related: [{ place: { file, path: before }, message: `${quoted(id)} first stands here` }],
      };
    }
  }
  yield* doublePeople(data, file);
  for (const [index, { id }] of (data.advocates ?? []).entries()) {
    if (id !== 'company') continue;
    yield {
      rule: 'reference/duplicate',
      place: { file, path: ['advocates', index, 'id'] },
      message: 'the id "company" means the customer itself',
      hint: 'give the advocate another id',
    };
  }
}

/** Reports advocates who are one person: their limits would be counted apart. */
function* doublePeople({ advocates = [] }: CustomerFile, file: string): Iterable<Fault> {
  const first = new Map<string, number>();
  for (const [index, { person }] of advocates.entries()) {
    if (person === undefined) continue;
    const before = first.get(person);
    if (before === undefined) {
      first.set(person, index);
      continue;
    }
    yield {
      rule: 'reference/duplicate',
      place: { file, path: ['advocates', index, 'person'] },
      message: `the person ${quoted(person)} stands a second time in advocates`,
      hint: 'make one advocate of the two, or give one of them another person',
      related: [
        { place: { file, path: ['advocates', before, 'person'] }, message: `${quoted(person)} first stands here` },
      ],
    };
  }
}

/** Reports ids under "replaces" that are no record of the same subject, and records that replace one another. */
function* replacedFaults({ consent = [] }: CustomerFile, file: string): Iterable<Fault> {
  const records = new Map(consent.map((record) => [record.id, record]));
  const circular = circularRecords(consent);
  for (const [index, { id, subject = 'company', replaces = [] }] of consent.entries()) {
    for (const [position, older] of replaces.entries()) {
      const of = records.get(older)?.subject ?? 'company';
      const message = !records.has(older)
        ? `there is no consent record ${quoted(older)} in this file`
        : of !== subject
          ? `${quoted(older)} is a record of ${of}, and ${quoted(id)} one of ${subject}`
          : circular.has(id) && circular.has(older)
            ? `${quoted(id)} and ${quoted(older)} replace one another`
            : undefined;
      if (message === undefined) continue;
      const place = { file, path: ['consent', index, 'replaces', position] };
      yield { rule: 'reference/dangling', place, message, hint: 'name an older record of the same subject' };
    }
  }
}

/** The ids of records that replace one another in a circle, or lead into one. */
function circularRecords(consent: readonly Consent[]): ReadonlySet<string> {
  const known = new Set(consent.map(({ id }) => id));
  const left = new Map(consent.map(({ id, replaces = [] }) => [id, new Set(replaces.filter((one) => known.has(one)))]));
  const newer = new Map<string, string[]>();
  for (const { id, replaces = [] } of consent) for (const older of replaces) addTo(newer, older, id);
  const open = [...left].flatMap(([id, older]) => (older.size === 0 ? [id] : []));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    left.delete(id);
    for (const next of newer.get(id) ?? []) {
      const olders = left.get(next);
      olders?.delete(id);
      if (olders?.size === 0) open.push(next);
    }
  }
  return new Set(left.keys());
}

/** Reports originals that are no asset, and assets that are made from one another. */
function* derivedFaults({ assets = [] }: CustomerFile, file: string): Iterable<Fault> {
  const originals = new Map(assets.map(({ id, derived_from }) => [id, derived_from]));
  const circular = circularAssets(originals);
  const suggest = nearestAmong(originals.keys());
  for (const [index, { id, derived_from: original }] of assets.entries()) {
    if (original === undefined) continue;
    const place = { file, path: ['assets', index, 'derived_from'] };
    if (!originals.has(original)) {
      const suggestion = suggest(original);
      const hint = suggestion ? `write ${suggestion}` : `add ${quoted(original)} under assets, or take it out here`;
      yield { rule: 'reference/dangling', place, message: `there is no asset ${quoted(original)} in this file`, hint };
    } else if (circular.has(id)) {
      const message = `${quoted(id)} is made from itself, by way of ${quoted(original)}`;
      yield { rule: 'reference/dangling', place, message, hint: 'name the asset that was there first' };
    }
  }
}

/** The ids of assets that are made from one another in a circle. */
function circularAssets(originals: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const circular = new Set<string>();
  const walkOf = new Map<string, string>();
  for (const start of originals.keys()) {
    let at: string | undefined = start;
    for (; at !== undefined && !walkOf.has(at); at = originals.get(at)) walkOf.set(at, start);
    if (at === undefined || walkOf.get(at) !== start) continue;
    for (let id: string | undefined = at; id !== undefined && !circular.has(id); id = originals.get(id))
      circular.add(id);
  }
  return circular;
}

function* dangling(data: CustomerFile, file: string): Iterable<Fault> {
  const advocates = new Set((data.advocates ?? []).map(({ id }) => id));
  const stories = new Set((data.stories ?? []).map(({ id }) => id));
  const suggest = { advocate: nearestAmong(advocates), story: nearestAmong(stories) };
  const check = (kind: 'advocate' | 'story', id: string, path: Path): readonly Fault[] => {
    if ((kind === 'advocate' ? advocates : stories).has(id)) return [];
    const suggestion = suggest[kind](id);
    const list = kind === 'advocate' ? 'advocates' : 'stories';
    return [
      {
        rule: 'reference/dangling',
        place: { file, path },
        message: `there is no ${kind} ${quoted(id)} in this file`,
        hint: suggestion ? `write ${suggestion}` : `add ${quoted(id)} under ${list}, or take it out here`,
      },
    ];
  };
  for (const [index, record] of (data.consent ?? []).entries()) {
    const recordPath = ['consent', index];
    const { subject = 'company' } = record;
    if (subject !== 'company') yield* check('advocate', subject, [...recordPath, 'subject']);
    for (const [position, id] of (record.stories ?? []).entries())
      yield* check('story', id, [...recordPath, 'stories', position]);
  }
  for (const [index, story] of (data.stories ?? []).entries()) {
    for (const [position, id] of (story.advocates ?? []).entries()) {
      yield* check('advocate', id, ['stories', index, 'advocates', position]);
    }
  }
  for (const list of ['assets', 'activity'] as const) {
    for (const [index, { story, advocate }] of (data[list] ?? []).entries()) {
      if (story !== undefined) yield* check('story', story, [list, index, 'story']);
      if (advocate !== undefined) yield* check('advocate', advocate, [list, index, 'advocate']);
    }
  }
  for (const [index, { advocates = [] }] of (data.activity ?? []).entries())
    for (const [position, id] of advocates.entries())
      yield* check('advocate', id, ['activity', index, 'advocates', position]);
}
