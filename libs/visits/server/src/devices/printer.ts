import { lookup } from 'node:dns/promises';
import { BlockList, connect, isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, LOG, type Config } from '@desk/platform/server';
import type { PrinterAddress, PrinterResult } from '@desk/visits/contract';

const CONNECT_MS = 3000;
/** How long a printer may take to say how it stands after the last byte; many say nothing. */
const STATUS_MS = 1200;
/** Bits 2 and 3 of the paper status: the paper has ended (ESC/POS, GS r 1). */
const PAPER_ENDED = 0x0c;

/** The networks in which a printer may stand, from CIDR notation (`192.168.0.0/16`). @throws when a line is no network */
export const networksOf = (lines: readonly string[]): BlockList => {
  const networks = new BlockList();
  for (const line of lines) {
    const [address = '', bits = ''] = line.split('/');
    networks.addSubnet(address, Number(bits), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return networks;
};

/** Sends bytes to a receipt printer over TCP. Only to addresses inside the networks that the operator allowed: an office manager's setting must not reach the rest of the network. */
@Injectable()
export class Printer {
  private readonly networks: BlockList;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.networks = networksOf(config.PRINTER_NETWORKS);
  }

  /** @returns `printed` when the printer took everything and has paper left, else why not; never throws */
  async print({ host, port }: PrinterAddress, bytes: Buffer): Promise<PrinterResult> {
    const found = await lookup(host).catch(() => null);
    const family = found?.family === 6 ? 'ipv6' : 'ipv4';
    if (!found || !this.networks.check(found.address, family)) {
      this.log.warn({ host: found ? 'outside the allowed networks' : 'unknown name' }, 'ticket not printed');
      return found ? 'outside' : 'unknown-name';
    }
    // The address that was checked is the one that is used: a name cannot change its mind in between.
    return this.send(found.address, port, bytes);
  }

  private send(host: string, port: number, bytes: Buffer): Promise<PrinterResult> {
    return new Promise((done) => {
      const socket = connect({ host, port });
      const finish = (result: PrinterResult): void => {
        socket.destroy();
        if (result !== 'printed') this.log.warn({ why: result }, 'ticket not printed');
        done(result);
      };
      socket.setTimeout(CONNECT_MS, () => finish('no-answer'));
      socket.once('error', (error) => finish('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'no-answer'));
      socket.once('connect', () =>
        socket.end(bytes, () => {
          socket.removeAllListeners('timeout');
          socket.setTimeout(STATUS_MS, () => finish('printed'));
          socket.once('data', (status) => finish(((status.at(-1) ?? 0) & PAPER_ENDED) === 0 ? 'printed' : 'no-paper'));
          socket.once('close', () => finish('printed'));
        }));
    });
  }
}
