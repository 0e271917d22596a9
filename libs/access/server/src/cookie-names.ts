const named = (publicUrl: string, what: string): string => {
  const address = new URL(publicUrl);
  return address.protocol === 'https:' ? `__Host-desk_${what}` : `desk_${what}_${address.port || '80'}`;
};

/**
 * The name of the session's cookie. On a real address the browser itself holds it to this host and to https; on a developer's machine the port is part of
 * it, since cookies do not tell ports apart and two houses would sign each other out.
 */
export const sessionCookie = (publicUrl: string): string => named(publicUrl, 'session');

/** The name of the cookie that a paired kiosk or board holds its secret in. */
export const deviceCookie = (publicUrl: string): string => named(publicUrl, 'device');
