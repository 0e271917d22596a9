/**
 * What stands on every answer that is no page, also on those that the web server gives before any endpoint is asked. What helmet would say of them: it builds
 * its headers anew for each request, these stand ready.
 * @param publicUrl where the house is met; on https browsers are told to stay there
 */
export const standingHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cross-origin-resource-policy': 'same-origin', 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff',
  ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});
