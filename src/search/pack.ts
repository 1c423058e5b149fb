/** Texts and lists of numbers that can be packed. */
export type PackableParts = Readonly<Record<string, string | Uint32Array | Float64Array>>;

/** Packed parts. Each is decoded when it is asked for, and lists of numbers are not copied. */
export interface PackedParts {
  text(name: string): string;
  numbers(name: string): Uint32Array;
  doubles(name: string): Float64Array;
}

// Align to 8 bytes, so that Float64Array views need no copy.
const ALIGNMENT = 8;
const padded = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

/** Packs parts into bytes: the length of a table of positions, the table, and the parts. */
export function pack(parts: PackableParts): Uint8Array {
  const encoder = new TextEncoder();
  const bodies = Object.entries(parts).map(([name, part]) => ({
    name,
    bytes:
      typeof part === 'string' ? encoder.encode(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  }));
  let end = 0;
  const places: Record<string, readonly [start: number, size: number]> = {};
  for (const { name, bytes } of bodies) {
    places[name] = [end, bytes.length];
    end += padded(bytes.length);
  }
  const list = encoder.encode(JSON.stringify(places));
  const start = padded(4 + list.length);
  const all = new Uint8Array(start + end);
  new DataView(all.buffer).setUint32(0, list.length);
  all.set(list, 4);
  for (const { name, bytes } of bodies) all.set(bytes, start + (places[name]?.[0] ?? 0));
  return all;
}

/** Opens packed bytes. */
export function unpack(packed: Uint8Array): PackedParts {
  const all = packed.byteOffset % ALIGNMENT === 0 ? packed : new Uint8Array(packed);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const size = new DataView(all.buffer, all.byteOffset).getUint32(0);
  const places = JSON.parse(decoder.decode(all.subarray(4, 4 + size))) as Record<string, readonly [number, number]>;
  const first = padded(4 + size);
  const find = (name: string) => {
    const [start = 0, length = 0] = places[name] ?? [];
    return { start: first + start, length };
  };
  return {
    text(name) {
      const { start, length } = find(name);
      return decoder.decode(all.subarray(start, start + length));
    },
    numbers(name) {
      const { start, length } = find(name);
      return new Uint32Array(all.buffer, all.byteOffset + start, length / Uint32Array.BYTES_PER_ELEMENT);
    },
    doubles(name) {
      const { start, length } = find(name);
      return new Float64Array(all.buffer, all.byteOffset + start, length / Float64Array.BYTES_PER_ELEMENT);
    },
  };
}
