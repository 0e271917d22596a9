import { Refusal } from '@desk/kernel/contract';

export type Got = { readonly status: number; readonly text: string; readonly type: string };

/** The inside of the house: nothing of it belongs in an answer. */
const inside: readonly (readonly [string, RegExp])[] = [
  ['a stack trace', /\\n\s+at \S|\bat [\w.<>]+ \((?:\/|file:|node:|<)|node:internal/],
  ['a file path', /node_modules|\/libs\/|\/apps\/|file:\/\/\/(?!etc)|\.(ts|js|mjs):\d+/],
  ['SQL text', /SELECT .{0,300} FROM |INSERT INTO |UPDATE \w+\.\w+ SET|LEFT JOIN|WHERE \w+\.\w+ =/],
  ['words of the database', /duplicate key|violates |invalid input syntax|syntax error at|row-level security|permission denied for|invalid byte sequence|out of range for type|unicode escape/i],
  ['words of the libraries', /ZodError|TypeError|ReferenceError|SyntaxError|FST_ERR|"statusCode"/],
];

/** What is wrong with an answer, or null. @param secrets texts that this reader must never meet */
export const wrongWith = ({ status, text, type }: Got, secrets: readonly string[]): string | null => {
  if (status >= 500) return `${status}`;
  const secret = secrets.find((it) => text.includes(it));
  if (secret) return `foreign data ${secret}`;
  const leak = inside.find(([, pattern]) => pattern.test(text));
  if (leak) return leak[0];
  return status >= 400 ? wrongRefusal(text, type) : null;
};

const wrongRefusal = (text: string, type: string): string | null => {
  if (!type.startsWith('application/json')) return `a refusal as ${type || 'nothing'}`;
  const read = Refusal.safeParse(parsed(text)?.refusal);
  if (!read.success) return `no refusal: ${text.slice(0, 160)}`;
  const { text: said, requestId, fields, explanation } = read.data;
  if (!requestId) return 'a refusal without its number';
  const texts = [said, ...(fields ?? []).map((it) => it.text), ...(explanation ? [explanation.what, explanation.missing, explanation.say] : [])];
  const silent = texts.find((it) => it.sv.trim().length < 4 || it.en.trim().length < 4 || it.sv === it.en);
  return silent ? `a text that says nothing: ${JSON.stringify(silent)}` : null;
};

const parsed = (text: string): { refusal?: unknown } | null => {
  try {
    return JSON.parse(text) as { refusal?: unknown };
  } catch {
    return null;
  }
};
