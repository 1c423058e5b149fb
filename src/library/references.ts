import type { CustomerFile } from '../model/customer.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Path } from '../model/place.ts';
import { nearestAmong } from '../text/nearest.ts';
import { quoted } from '../yaml/quoted.ts';

const LISTS = ['consent', 'advocates', 'stories', 'assets', 'activity'] as const;

/** Reports ids that a file defines twice, and references to ids that it does not define. */
export function checkReferences(data: CustomerFile, file: string): readonly Fault[] {
  return [...duplicates(data, file), ...dangling(data, file)];
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
}
