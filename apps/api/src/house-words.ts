import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalOf, refuse } from '@desk/access/server';
import { isDatabaseAway } from '@desk/platform/server';

/** Every no in the house's words and form, also the web server's own: no framework text, no stack, no path of a file. */
@Catch()
export class HouseWords implements ExceptionFilter {
  constructor(private readonly sayNo: SayNo) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.sayNo(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export type SayNo = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** For what fails before a route is found, too: an address that cannot be read, or a part of it that is too long. No hook has run then, so the headers are put here. */
export const sayNoWith = (headers: Readonly<Record<string, string>>): SayNo => (error, request, reply) => {
  if (!reply.sent) refuse(reply.headers(headers), refusalOf(statusOf(error)), request.id);
};

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  if (isDatabaseAway(error)) return 503;
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
};
