import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

const page = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Vänta en minut</title></head>
<body><main><h1>Vänta en minut</h1><p>Det har kommit många inloggningar härifrån på kort tid. Vänta en minut och försök igen.</p><p><a href="/">Försök igen</a></p>
<p lang="en">There have been many sign-ins from here in a short time. Wait a minute and <a href="/">try again</a>.</p></main></body></html>`;

/** Signing in is a page that somebody looks at: the limit on it is said in words, still with 429 and Retry-After. Other errors go on as they are. */
export const sayTooMany = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  error.statusCode === 429 ? reply.code(429).type('text/html; charset=utf-8').send(page) : reply.send(error);
