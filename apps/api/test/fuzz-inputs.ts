/** A JSON Schema as the OpenAPI export writes it: the parts that the generator reads. */
export type Schema = {
  readonly type?: string; readonly format?: string; readonly enum?: readonly unknown[]; readonly const?: unknown; readonly minLength?: number; readonly maxLength?: number;
  readonly minimum?: number; readonly maximum?: number; readonly items?: Schema; readonly properties?: Readonly<Record<string, Schema>>; readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[]; readonly oneOf?: readonly Schema[]; readonly additionalProperties?: Schema | boolean;
};

/** Numbers that come in the same order for the same seed (mulberry32). */
export class Dice {
  constructor(private state: number) {}
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(most: number): number {
    return Math.floor(this.next() * most);
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  oneOf<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined && values.length === 0) throw new Error('nothing to choose from');
    return value as T;
  }
  uuid(): string {
    const hex = Array.from({ length: 32 }, () => this.below(16).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}

const NUL = String.fromCharCode(0);
const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1), b: [levels] });

/** What people who mean harm, or machines that are broken, send. */
export const hostile: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 2_147_483_648, -2_147_483_649, 9_007_199_254_740_993, 1e308, -1e308, '', ' ', '\t\n', NUL, `a${NUL}b`, '\ud800', 'x\udc00y', '\u202e\u0000abc', '\ufeff', '\u{1F9D1}\u200d\u{1F4BC}', 'e\u0301'.repeat(50),
  'å'.repeat(5000), 'x'.repeat(20_000), `'; DROP TABLE visit; --`, `' OR '1'='1`, `$1`, '%', '%00', '\\', `"`, '{fk,"}', `{"a":1}`, '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '{{7*7}}', '${7*7}',
  '../../../../etc/passwd', 'file:///etc/passwd', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '2026-02-30', '2026-13-01', '0000-00-00', '0000-01-01', '9999-12-31', '99999-01-01', '2026-02-28T25:61:00Z', 'infinity', 'now', 'NaN', '-0', '1e5', '0x10', 'null', 'undefined',
  '01890000-0000-7000-8000-00000000000g', '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '{01890000-0000-7000-8000-000000000000}', [], [[]], [null], ['a', 'a', 'a'], {}, { $ne: null }, { $gt: '' }, { length: 1e9 }, { toString: 'x' }, deep(40), Array.from({ length: 2000 }, (_, at) => at),
];

/** Values that the house knows, by the name of the field. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Something that the schema lets through, as far as it says; what is known by the field's name comes first. */
export const fitting = (schema: Schema, name: string, known: Known, dice: Dice): unknown => {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return dice.oneOf(schema.enum);
  const there = schema.type === 'array' ? undefined : known[name];
  if (there && there.length > 0 && dice.chance(0.9)) return dice.oneOf(there);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fitting(dice.oneOf(either), name, known, dice);
  switch (schema.type) {
    case 'object': return objectOf(schema, known, dice);
    case 'array': return Array.from({ length: dice.below(3) }, () => fitting(schema.items ?? {}, name, known, dice));
    case 'boolean': return dice.chance(0.5);
    case 'integer': case 'number': return dice.oneOf([1, 1, 2, 3, schema.minimum ?? 0, Math.min(schema.maximum ?? 50, 1000)]);
    case 'null': return null;
    default: return textOf(schema, dice);
  }
};

const objectOf = (schema: Schema, known: Known, dice: Dice): Record<string, unknown> => {
  const optional = dice.oneOf([0, 0.4, 1]);
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name) || dice.chance(optional));
  const more = typeof schema.additionalProperties === 'object' && Object.keys(schema.properties ?? {}).length === 0 ? [[dice.oneOf(['q1', 'barn', 'datum']), schema.additionalProperties] as const] : [];
  return Object.fromEntries([...fields, ...more].map(([name, field]) => [name, fitting(field, name, known, dice)]));
};

const textOf = (schema: Schema, dice: Dice): string => {
  if (schema.format === 'uuid') return dice.uuid();
  if (schema.format === 'date') return dice.oneOf(['2026-11-24', '2026-12-01', '2024-02-29', '2031-01-01']);
  if (schema.format === 'date-time') return '2026-11-24T09:00:00Z';
  const words = dice.oneOf(['Hej', 'Åsa Öberg frågar', 'sv', 'Ett helt vanligt svar på en fråga', 'na\u0308r', '日本語', 'O’Neill']);
  const long = dice.chance(0.05) ? words.padEnd(Math.min(schema.maxLength ?? 300, 5000), 'o') : words;
  return long.padEnd(schema.minLength ?? 0, '.').slice(0, schema.maxLength ?? 10_000);
};

const numbers = [0, -1, 1, 2_147_483_647, 2_147_483_648, -2_147_483_649, 9_007_199_254_740_991, -9_007_199_254_740_991];
const days = ['0000-01-01', '0001-01-01', '1582-10-10', '2026-02-30', '2026-02-29', '9999-12-31', '10000-01-01', '2026-1-1', '20261124'];
const lengths = [0, 1, 2, 3, 20, 21, 40, 41, 64, 65, 80, 81, 120, 121, 200, 201, 400, 401, 1000, 1001, 2000, 2001, 4000, 4001, 50_000];

/** A value of the same kind at the edge of what can be kept. */
export const edgeOf = (value: unknown, dice: Dice): unknown => {
  if (typeof value === 'number') return dice.oneOf(numbers);
  if (typeof value === 'boolean' || value === null) return dice.oneOf(hostile);
  if (Array.isArray(value)) return Array.from({ length: dice.oneOf([0, 1, 8, 9, 20, 21, 1000]) }, () => value[0] ?? 'x');
  return /^\d{4}-/.test(String(value)) || dice.chance(0.1) ? dice.oneOf(days) : dice.oneOf(['x', 'å', '\u{1F9D1}', ' ']).repeat(dice.oneOf(lengths));
};

/** The same input with one place made hostile, missing, doubled or strange. */
export const spoil = (input: unknown, dice: Dice, worse: (value: unknown, dice: Dice) => unknown = () => dice.oneOf(hostile)): unknown => {
  if (Array.isArray(input) && input.length > 0 && dice.chance(0.7)) return input.map((value, at) => (at === 0 ? spoil(value, dice, worse) : value));
  if (typeof input === 'object' && input !== null && Object.keys(input).length > 0 && dice.chance(0.95)) {
    const fields = Object.entries(input);
    const at = dice.below(fields.length);
    const [name, value] = fields[at] ?? ['', null];
    if (dice.chance(0.15)) return Object.fromEntries(fields.filter((_, place) => place !== at));
    if (dice.chance(0.1)) return { ...input, [String(dice.oneOf(['compartment', 'deskStaffId', 'constructor', 'prototype', 'id', 'needOpen', 'state', 'x']))]: dice.oneOf(hostile) };
    return { ...input, [name]: spoil(value, dice, worse) };
  }
  return worse(input, dice);
};
