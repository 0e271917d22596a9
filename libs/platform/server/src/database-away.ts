/** PostgreSQL ends or starts (57P01–57P03), takes no more connections (53300), or the line to it is broken or not to be had. */
const codes = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08004', '08006', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** What the driver says itself, without a code. */
const said = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout)/;

/** Did this fail because the database is away for the moment? Then nothing is wrong with what was asked, and it may be asked again. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isDatabaseAway);
  return ('code' in error && typeof error.code === 'string' && codes.has(error.code)) || said.test(error.message);
};
