import { createServer, type Server } from 'node:http';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Figures about the running process for Prometheus. Labels are endpoints and codes, never people. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({ name: 'desk_request_seconds', help: 'Time to answer a request', labelNames: ['endpoint', 'status'], buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3], registers: [this.registry] });
  readonly refusals = new Counter({ name: 'desk_refusals_total', help: 'Refused requests', labelNames: ['endpoint', 'code', 'condition'], registers: [this.registry] });
  readonly statements = new Counter({ name: 'desk_statements_total', help: 'Messages sent to the database on behalf of requests and listeners, transaction control included', registers: [this.registry] });
  readonly sockets = new Gauge({ name: 'desk_sockets', help: 'Connected browsers', registers: [this.registry] });
  private server: Server | null = null;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Serves `/metrics` on a port of its own, so that the public address never reaches it. */
  async listen(port: number, host: string): Promise<void> {
    const server = createServer((request, response) => {
      if (request.url !== '/metrics') return void response.writeHead(404).end();
      void this.registry.metrics().then((text) => response.writeHead(200, { 'content-type': this.registry.contentType }).end(text));
    });
    this.server = server;
    await new Promise<void>((listening) => server.listen(port, host, listening));
  }

  async stop(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server) await new Promise((closed) => server.close(closed));
  }
}
