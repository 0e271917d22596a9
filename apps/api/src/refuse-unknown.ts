import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '@desk/kernel/contract';

/** An address that leads nowhere answers in the house's words. */
export const refuse = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.status(404).send({ refusal: { ...notFound().refusal, requestId: request.id } });
