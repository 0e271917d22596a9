import type { BrowserContext } from '@playwright/test';

type Expected = { readonly path: RegExp; readonly status: number };

/**
 * Listens to everything that goes wrong in a browser: errors in the console (broken rules of the page's policy among them), exceptions,
 * requests that failed, answers of 400 and above. What a story is about is announced with `expectRefusal`; anything else fails the journey.
 */
export class Watch {
  private readonly expected: Expected[] = [];
  private readonly found: string[] = [];
  private offline = false;
  private restarting = false;

  /** A refusal that belongs to the story, by the end of its path and its status. */
  expectRefusal(path: RegExp, status: number): void {
    this.expected.push({ path, status });
  }

  /** The story takes the line away: what a page asks for meanwhile cannot be had. */
  expectOffline(): void {
    this.offline = true;
  }

  /** The story restarts the house: until it is up again, what a page asks for meets a closed door. */
  expectRestart(): void {
    this.restarting = true;
  }

  /** The house is up: from now on everything that fails is a fault again. */
  restarted(): void {
    this.restarting = false;
  }

  follow(context: BrowserContext): void {
    context.on('console', (message) => {
      if (this.offline && message.text().includes('net::ERR_INTERNET_DISCONNECTED')) return;
      // What the browser writes about an answer of 400 and above; the answer itself is judged below.
      if (this.restarting && message.text().startsWith('WebSocket connection')) return;
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.found.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.found.push(`exception: ${error.error().stack || error.error().message}`));
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (this.restarting && /^net::ERR_(CONNECTION|EMPTY|SOCKET|NETWORK)/.test(why)) return;
      // A page that is left, or a question that is no longer asked, takes its requests with it.
      if (this.offline && why === 'net::ERR_INTERNET_DISCONNECTED') return;
      if (why !== 'net::ERR_ABORTED') this.found.push(`${request.method()} ${request.url()}: ${why}`);
    });
    context.on('response', (response) => {
      if (response.status() < 400 || (this.restarting && response.status() >= 502)) return;
      const { pathname } = new URL(response.url());
      const method = response.request().method();
      // Who has not signed in yet is told so, and is taken to the sign-in page.
      if (pathname === '/api/me' && response.status() === 401) return;
      if (this.expected.some(({ path, status }) => path.test(pathname) && status === response.status())) return;
      this.found.push(`${method} ${pathname} answered ${response.status()}`);
    });
  }

  /** One line for each thing that went wrong. */
  problems(): readonly string[] {
    return this.found;
  }
}
