/** PostgreSQL ends or starts (57P01–57P03), takes no more connections (53300), or the line to it is broken or not to be had. */
const codes: ReadonlySet<unknown> = new Set(['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08004', '08006', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** What the driver says itself, without a code. */
const said = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout)/;

/** Did this fail because the database is away for the moment? Then nothing is wrong with what was asked, and it may be asked again. */
export const isDatabaseAway = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  // Several addresses of one name were tried.
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) return error.errors.every(isDatabaseAway);
  return ('code' in error && codes.has(error.code)) || ('message' in error && typeof error.message === 'string' && said.test(error.message));
};
