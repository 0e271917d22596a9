/** What the clients were told, to be held against the database afterwards. */
export class Ledger {
  /** Request keys of those who were given a ticket, and the ticket. */
  readonly given = new Map<string, string>();
  /** Each call that a clerk was answered: ticket and version, and the desk that was told. */
  readonly called = new Map<string, string>();
  readonly faults: string[] = [];
  /** How long "call next" took, in ms. */
  readonly times: number[] = [];
  calls = 0;
  asked = 0;
  lastEvent = 0;

  fault(text: string): void {
    if (this.faults.length < 50) this.faults.push(text);
  }

  gave(key: string, ticketId: string): void {
    const known = this.given.get(key);
    if (known !== undefined && known !== ticketId) this.fault(`one request key gave two tickets: ${known} and ${ticketId}`);
    this.given.set(key, ticketId);
  }

  call(ticket: { readonly id: string; readonly version: number }, deskId: string): void {
    const key = `${ticket.id} ${ticket.version}`;
    const known = this.called.get(key);
    if (known !== undefined && known !== deskId) this.fault(`ticket ${ticket.id} was called to ${known} and to ${deskId}`);
    if (known === undefined) this.calls += 1;
    this.called.set(key, deskId);
  }
}

/** Everybody works between the looks of somebody who wants the room to stand still. */
export class Gate {
  private working = 0;
  private shut: Promise<void> | null = null;
  private quiet: (() => void) | null = null;

  async work<T>(act: () => Promise<T>): Promise<T> {
    while (this.shut) await this.shut;
    this.working += 1;
    try {
      return await act();
    } finally {
      this.working -= 1;
      if (this.working === 0) this.quiet?.();
    }
  }

  async alone<T>(act: () => Promise<T>): Promise<T> {
    let open = () => {};
    this.shut = new Promise((done) => (open = done));
    if (this.working > 0) await new Promise<void>((done) => (this.quiet = done));
    try {
      return await act();
    } finally {
      this.quiet = null;
      this.shut = null;
      open();
    }
  }
}
