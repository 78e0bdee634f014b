import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

// What browsers ask of their makers by themselves, whatever flags and settings say.
const browsersOwn =
  /(^|[/.])(googleapis\.com|google\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)([:/]|$)/;

/**
 * A proxy that lets nothing through and remembers who knocked. A browser that
 * is told to use it has no other way out, so a request that no test page
 * answers, wherever in the browser it was made, ends in `knocks`. The browser's
 * own calls to its maker are left out.
 */
export class Gatekeeper {
  /** "METHOD address" of every request that reached the proxy. */
  readonly knocks: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(answer: (url: string) => string | null = () => null): Promise<Gatekeeper> {
    const server = createServer((request, response) => {
      const url = request.url ?? '';
      const html = answer(url);
      // The browser asks for it by itself for every site.
      if (html === null && URL.parse(url)?.pathname === '/favicon.ico') {
        response.writeHead(404).end();
        return;
      }
      if (html === null) {
        keeper.#remember(`${request.method} ${url}`, new URL(url).hostname);
        response.writeHead(502).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    const keeper = new Gatekeeper(server);
    server.on('connect', (request, socket) => {
      keeper.#remember(`CONNECT ${request.url}`, request.url ?? '');
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return keeper;
  }

  #remember(knock: string, host: string): void {
    if (!browsersOwn.test(host)) this.knocks.push(knock);
  }

  get port(): number {
    const { port } = this.#server.address() as AddressInfo;
    return port;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
