import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Endpoint } from '@desk/kernel/contract';

type Ready = { readonly tag: string; readonly body: string };
const ready = new WeakMap<object, Ready>();

/** The text of an answer and its tag, made once for as long as the room gives the same object. */
const readyOf = (endpoint: Endpoint, answer: object): Ready => {
  const known = ready.get(answer);
  if (known) return known;
  const body = JSON.stringify(endpoint.output.parse(answer));
  const made = { body, tag: `"${createHash('sha256').update(body).digest('base64url')}"` };
  ready.set(answer, made);
  return made;
};

/**
 * Sends an answer that the browser keeps for itself and asks about each time (RFC 9111 4.3): while nothing has changed, that costs a 304 and no body.
 * It still goes through the door: who has signed out meets a refusal, not what another left.
 */
export const sendKept = (endpoint: Endpoint, answer: object, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { tag, body } = readyOf(endpoint, answer);
  reply.headers({ 'cache-control': 'private, no-cache', etag: tag });
  const known = request.headers['if-none-match']?.split(',').map((it) => it.trim().replace(/^W\//, ''));
  return known?.includes(tag) ? reply.status(304).send() : reply.type('application/json; charset=utf-8').send(body);
};
