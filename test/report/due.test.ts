// Due items as a checklist and as a calendar. Another library reads the calendar back, and it is held to RFC 5545.
import nodeIcal, { type VEvent } from 'node-ical';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dueAcross } from '../../src/consent/reminders.ts';
import type { Day } from '../../src/model/day.ts';
import { dueIcs } from '../../src/report/due/ics.ts';
import { DUE_FORMATS, type DueResult } from '../../src/report/due/index.ts';
import { dueJson } from '../../src/report/due/json.ts';
import { dueMarkdown } from '../../src/report/due/markdown.ts';
import { dueText } from '../../src/report/due/text.ts';
import { libraryOf } from '../library/library-of.ts';
import { printed, STYLE, stageHostile } from './sample.ts';

const FILES = {
  'customers/nordlicht.yaml': `name: Nordlicht Robotics
status: active
owners: { account: j.weber, references: m.silva }
health: { status: green, checked_on: 2026-09-01, renewal_on: 2026-11-15 }
consent:
  - { id: press-2025, status: granted, uses: [press-release], basis: email, granted_on: 2025-03-10, expires_on: 2026-03-09 }
  - { id: brand-2026, status: granted, uses: [name, logo, quote, case-study, video], basis: email, granted_on: 2026-01-01, expires_on: 2026-11-15 }
advocates:
  - { id: pat-doe, uses: [quote] }
`,
  'customers/sly.yaml': `name: "Sly; Sons, & Co\\\\ <b>@team</b> \\nBEGIN:VEVENT\\nSUMMARY:漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字🦊🦊🦊🦊🦊🦊🦊🦊🦊\\e[31m"
status: active
owners: { references: "[x](http://evil.example)" }
health: { status: green, checked_on: 2026-05-01 }
`,
};

function resultOf(as_of: Day = '2026-10-01', files: Readonly<Record<string, string>> = FILES): DueResult {
  const library = libraryOf(files);
  return {
    as_of,
    until: '2026-11-30',
    owner: undefined,
    ...dueAcross(library, as_of, '60d'),
    locate: library.locate,
    shown: (file) => file,
  };
}

afterEach(() => vi.unstubAllEnvs());

test.each(Object.keys(DUE_FORMATS) as (keyof typeof DUE_FORMATS)[])(
  'a result as a reader sees it: %s',
  async (format) => {
    const text = await DUE_FORMATS[format](resultOf(), STYLE);
    await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`golden/due.${format === 'text' ? 'txt' : format}`);
  },
);

test('a limit shows the earliest, counts all, and says how many more there are', async () => {
  const whole = resultOf();
  const all = JSON.parse(await dueJson(whole, STYLE));
  for (let limit = 0; limit <= whole.items.length + 1; limit += 1) {
    const limited = { ...whole, limit };
    const more = limit === 0 ? 0 : Math.max(whole.items.length - limit, 0);
    const shown = whole.items.length - more;
    const expected = { ...all, more, items: all.items.slice(0, shown) };
    expect(JSON.parse(await dueJson(limited, STYLE))).toEqual(expected);
    const text = await dueText(limited, STYLE);
    expect(text).toContain(`${whole.items.length} due`);
    expect(text.includes(`${more} more with --limit 0`)).toBe(more > 0);
    const list = await dueMarkdown(limited, STYLE);
    expect(list.split('\n- [ ] ')).toHaveLength(1 + shown);
    expect(list.includes(`_${more} later ones left out`)).toBe(more > 0);
    expect((await dueIcs(limited, STYLE)).split('\r\nBEGIN:VEVENT\r\n')).toHaveLength(1 + shown);
  }
});

describe('the checklist', () => {
  test('what files say stays text', () => {
    const text = dueMarkdown(resultOf(), STYLE);
    expect(text).toContain('Sly; Sons');
    expect(text).not.toMatch(/[<>]|@team|(?<!\\)\]\(|:\/\//);
    expect(text.split('\n').filter((line) => /^(?!#{3,4} |- \[ \] |$)/.test(line))).toEqual(['as of 2026-10-01']);
  });

  test('is always short enough, and counts what it leaves out', () => {
    const [item] = resultOf().items;
    if (item === undefined) throw new Error('the sample has something due');
    const text = dueMarkdown({ ...resultOf(), items: Array.from({ length: 5000 }, () => item) }, STYLE);
    expect(text.length).toBeLessThan(65_000);
    const omitted = Number(text.match(/^_([\d,]+) later ones left out/m)?.[1]?.replaceAll(',', ''));
    expect(text.split('\n- [ ] ').length - 1 + omitted).toBe(5000);
  });
});

describe('the calendar', () => {
  const ics = (as_of?: Day) => dueIcs(resultOf(as_of), STYLE);
  /** Its events, as read by a calendar library. */
  const eventsOf = (text: string): readonly VEvent[] =>
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []));
  const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

  test('says to another library what is due', () => {
    const { vcalendar } = nodeIcal.sync.parseICS(ics());
    expect(vcalendar).toMatchObject({ method: 'PUBLISH', prodid: '-//customer-refs//refs//EN', version: '2.0' });
    const day = (date: Date | undefined) => date && [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    expect(eventsOf(ics()).map(({ start, datetype, summary }) => [day(start), datetype, summary])).toEqual(
      resultOf().items.map(({ on, message }) => [
        (on < '2026-10-01' ? '2026-10-01' : on).split('-').map(Number),
        'date',
        expect.stringContaining(message),
      ]),
    );
    expect(eventsOf(ics()).map(({ summary }) => summary)).toContain(
      'Sly; Sons, & Co\\ <b>@team</b> BEGIN:VEVENT SUMMARY:漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字🦊🦊🦊🦊🦊🦊🦊🦊🦊\\u{1b}[31m: health was last checked on 2026-05-01',
    );
    expect(eventsOf(ics())[0]?.description).toBe(
      'Consent ends, overdue since 2026-03-09\nowner: m.silva\ncustomers/nordlicht.yaml:6\nrefs show nordlicht',
    );
  });

  test('its lines end with CRLF, hold 75 octets at most, and split no character', () => {
    const text = ics();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(text).not.toMatch(/[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]/);
    expect(text.split('\r\n ').length).toBeGreaterThan(5);
  });

  test('commas, semicolons, backslashes and line ends in text are escaped', () => {
    const texts = unfolded(ics()).flatMap((line) => line.match(/^(?:SUMMARY|DESCRIPTION):(.*)$/)?.[1] ?? []);
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(text).toMatch(/^(?:[^\\,;]|\\[\\,;n])*$/);
    expect(texts.join('\n')).toContain('Sly\\; Sons\\, & Co\\\\ <b>');
  });

  test('every event has what Outlook, Google and Apple ask for', () => {
    const events = unfolded(ics()).join('\n').split('BEGIN:VEVENT\n').slice(1);
    expect(events).toHaveLength(resultOf().items.length);
    for (const event of events) {
      expect(event).toMatch(/^UID:[0-9a-f]{32}@customer-refs$/m);
      expect(event).toMatch(/^DTSTAMP:20261001T000000Z$/m);
      expect(event).toMatch(/^SEQUENCE:\d+$/m);
      expect(event.match(/^TRIGGER.*$/gm)).toEqual(['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H']);
      expect(event).toMatch(/^TRANSP:TRANSPARENT$/m);
      const [, start = ''] = event.match(/^DTSTART;VALUE=DATE:(\d{8})$/m) ?? [];
      const [, end = ''] = event.match(/^DTEND;VALUE=DATE:(\d{8})$/m) ?? [];
      expect(Number(end)).toBeGreaterThan(Number(start));
    }
    expect(unfolded(ics()).slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//customer-refs//refs//EN',
      'METHOD:PUBLISH',
      'NAME:Customer references',
    ]);
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])('the days are the same in %s', (zone) => {
    const here = ics();
    vi.stubEnv('TZ', zone);
    expect(ics()).toBe(here);
  });

  const sequenceOf = (text: string) => Number(text.match(/SEQUENCE:(\d+)/)?.[1]);
  const uidsOf = (text: string) => eventsOf(text).map(({ uid }) => uid);

  test('an event keeps its UID whatever day it is made on, and the later one is the newer one', () => {
    expect(uidsOf(ics('2026-10-02'))).toEqual(uidsOf(ics()));
    expect(new Set(uidsOf(ics())).size).toBe(resultOf().items.length);
    expect(sequenceOf(ics('2026-10-02'))).toBeGreaterThan(sequenceOf(ics()));
  });

  test('and keeps it when its day moves, which moves it in a calendar that has it', () => {
    const moved = {
      ...FILES,
      'customers/nordlicht.yaml': FILES['customers/nordlicht.yaml'].replace('2026-11-15 }\nadv', '2026-11-20 }\nadv'),
    };
    const after = dueIcs(resultOf('2026-10-01', moved), STYLE);
    expect(after).not.toBe(ics());
    expect(new Set(uidsOf(after))).toEqual(new Set(uidsOf(ics())));
  });

  test('the same again is the same, byte for byte', () => expect(ics()).toBe(ics()));

  test('nothing due is a calendar all the same', () => {
    const text = dueIcs({ ...resultOf(), items: [] }, STYLE);
    expect(eventsOf(text)).toEqual([]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  });

  test('of the whole example library', async () => {
    const { cwd, strike } = stageHostile();
    const text = await printed(cwd, 'due', '--within', '5y', '--format', 'ics');
    const { items } = JSON.parse(await printed(cwd, 'due', '--within', '5y', '--format', 'json'));
    strike();
    expect(uidsOf(text)).toEqual(items.map(({ uid }: { uid: string }) => uid));
    expect(new Set(uidsOf(text)).size).toBe(items.length);
    expect(items.length).toBeGreaterThan(30);
  });
});
