import { z } from 'zod';
import { FixedKeyring, KeyFile, type Keyring } from './keyring';

const port = z.coerce.number().int().min(1).max(65535);
const key = z.string().transform((text) => Buffer.from(text, 'base64')).refine((bytes) => bytes.length === 32, 'ska vara 32 byte i base64');

/** The addresses of private networks (RFC 1918, RFC 4193): where an office's printers stand. */
const PRIVATE = '10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fd00::/8';
const networks = z.string().transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== '')).refine((parts) => parts.every((part) => /^[\da-f.:]+\/\d{1,3}$/i.test(part)), 'ska vara nät i CIDR-form med komma emellan, till exempel 10.0.0.0/8');

const Environment = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  METRICS_PORT: port.optional(),
  DATABASE_URL: z.url(),
  DATABASE_MIGRATION_URL: z.url().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16),
  PUBLIC_URL: z.url().optional(),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  SESSION_SECRET: key,
  DESK_ENCRYPTION_KEY: key.optional(),
  DESK_ENCRYPTION_KEY_FILE: z.string().optional(),
  DESK_HASH_KEY: key,
  DESK_DATA_DIR: z.string().default('.data'),
  DESK_DOCUMENTS_DIR: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('eu-north-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  CLAMAV: z.string().regex(/^[\w.-]+:\d+$/, 'ska vara värd:port, till exempel clamav:3310').optional(),
  /** `smtp://name:secret@host:587` or `smtps://…`; without it letters become files in the data folder's `outbox`. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Gemensam kundtjänst <noreply@localhost>'),
  DEMO_SEED: z.enum(['0', '1']).default('0'),
  DEMO_IDENTITY: z.enum(['0', '1']).default('0'),
  DESK_ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  DESK_NOW: z.iso.datetime({ offset: true }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Where receipt printers may stand; on a developer's machine also the machine itself. */
  PRINTER_NETWORKS: networks.optional(),
  CATALOGUE_DIR: z.string().default('libs/routing/catalogue'),
  WEB_DIR: z.string().default('dist/apps'),
});

export type Config = Omit<z.infer<typeof Environment>, 'PRINTER_NETWORKS'> & { readonly production: boolean; readonly publicUrl: string; readonly PRINTER_NETWORKS: readonly string[] };
export const CONFIG = Symbol('config');

/**
 * Reads the settings from the environment.
 * @throws one error whose message has a line for each mistake: name and what to do
 */
export const readConfig = (environment: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const read = Environment.safeParse(given);
  const lines = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${given[String(issue.path[0])] === undefined ? 'saknas' : issue.message}`);
  if (!given.DESK_ENCRYPTION_KEY && !given.DESK_ENCRYPTION_KEY_FILE) lines.push('DESK_ENCRYPTION_KEY: saknas, ange nyckeln eller en fil med nycklar i DESK_ENCRYPTION_KEY_FILE');
  if (given.S3_ENDPOINT && !(given.S3_ACCESS_KEY_ID && given.S3_SECRET_ACCESS_KEY)) lines.push('S3_ENDPOINT: kräver S3_ACCESS_KEY_ID och S3_SECRET_ACCESS_KEY');
  const production = given.NODE_ENV === 'production';
  if (production && given.DEMO_SEED === '1') lines.push('DEMO_SEED: demodata får inte läggas in i produktion, sätt 0');
  if (production && given.DEMO_IDENTITY === '1') lines.push('DEMO_IDENTITY: demo-inloggningen får inte användas i produktion, sätt OIDC_ISSUER till den riktiga');
  if (production && given.PUBLIC_URL === undefined) lines.push('PUBLIC_URL: saknas, ange adressen som besökare och personal använder');
  if (!read.success || lines.length > 0) throw new Error(`Inställningarna stämmer inte:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  return { ...read.data, PRINTER_NETWORKS: read.data.PRINTER_NETWORKS ?? [...PRIVATE.split(','), ...(production ? [] : ['127.0.0.0/8'])], production, publicUrl: read.data.PUBLIC_URL ?? `http://127.0.0.1:${read.data.PORT}` };
};

/**
 * The keys that identity numbers are sealed with: those of the file, the newest first, and behind them the one of the environment.
 * @throws with the line of the file that is no key
 */
export const keyringOf = ({ DESK_ENCRYPTION_KEY: key, DESK_ENCRYPTION_KEY_FILE: file }: Pick<Config, 'DESK_ENCRYPTION_KEY' | 'DESK_ENCRYPTION_KEY_FILE'>): Keyring =>
  file ? new KeyFile(file, key ? [key] : []) : new FixedKeyring(key ? [key] : []);
