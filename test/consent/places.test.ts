import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAmongPlaces, mayBeAmongPlaces, placeOf } from '../../src/consent/places.ts';

const at = (address: string) => placeOf(address, []);

describe('a refusal for one page holds however its address is written', () => {
  test.each([
    'HTTP://WWW.Vendor.Example/Careers',
    'https://vendor.example:8443/careers/?from=mail#top',
    'https://ann@www.vendor.example./careers/index.html',
    'https://www.vendor.example//./customers/../careers',
    'https://www.vendor.example/%2563areers',
    'https://www.vendor.example/customers%2f..%5ccareers',
    'https://www.vendor.example/%zz%2f..%2fcareers',
    'https:\\\\www.vendor.example\\careers',
    'vendor.example/careers',
  ])('%s', (address) => {
    expect(mayBeAmongPlaces(at(address), ['https://www.vendor.example/careers'])).toBe(true);
    expect(mayBeAmongPlaces(at('https://www.vendor.example/careers'), [address])).toBe(true);
  });

  test.each(['https://www.vendor.example/', 'https://www.vendor.example/careers/it', 'https://other.example/careers'])(
    'and %s is another page',
    (address) => expect(mayBeAmongPlaces(at(address), ['https://www.vendor.example/careers'])).toBe(false),
  );

  test('people of one mail domain have addresses of their own', () => {
    expect(mayBeAmongPlaces(at('email:ann@vendor.example'), ['email:bo@vendor.example'])).toBe(false);
  });
});

/** One path, written in other ways. */
const spelling = fc
  .array(
    fc.record({
      name: fc.constantFrom('careers', 'it', 'a b', 'über'),
      before: fc.constantFrom('', './', 'x/../', '/', '%2e/', 'x/%2E%2e/', 'x%2f../'),
      escaped: fc.constantFrom(
        (text: string) => text,
        encodeURIComponent,
        (text: string) =>
          [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => ({
    plain: parts.map(({ name }) => name).join('/'),
    spelt: parts.map(({ name, before, escaped }) => `${before}${escaped(name)}`).join('/'),
  }));

test('no spelling of a refused page, or of one beneath it, is known to be another one', () => {
  fc.assert(
    fc.property(spelling, fc.constantFrom('', '/', '?a=b', '#part', '/index.html'), ({ plain, spelt }, end) => {
      const place = at(`https://vendor.example/${spelt}${end}`);
      expect(mayBeAmongPlaces(place, [`https://www.vendor.example/${plain}`])).toBe(true);
      expect(mayBeAmongPlaces(place, ['https://www.vendor.example/*'])).toBe(true);
    }),
  );
});

test('no spelling leads out of a folder that is granted', () => {
  const step = fc.constantFrom('..', '%2e%2e', '..%2f', '..%5c', '%252e%252e%252f', 'customers', 'careers', '.', '');
  const read = (path: string): string => {
    const decoded = decodeURIComponent(path);
    return decoded === path ? posix.normalize(path.replaceAll('\\', '/')) : read(decoded);
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const path = `/customers/${steps.join('/')}`;
      const isGranted = isAmongPlaces(at(`https://vendor.example${path}`), ['https://vendor.example/customers/*']);
      if (isGranted) expect(read(path)).toMatch(/^\/customers\//);
    }),
  );
});
