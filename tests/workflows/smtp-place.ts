import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** How the mail server behaves to the next mail: as servers of providers do. */
export type Manner =
  | 'takes'
  /** Takes half a second over everything. */
  | 'slow'
  /** «Try again later», at the address. */
  | 'busy'
  /** «No such user». */
  | 'unknownAddress'
  /** The connection breaks after the content went out, before the answer. */
  | 'diesAfterContent';

export type Received = { to: string; messageId: string; headers: string };

const refuse = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A real mail server on the loopback, which misbehaves on demand and keeps what it took. */
export class SmtpPlace {
  manner: Manner = 'takes';
  /** Who is not known there when addresses are refused; null: nobody is. */
  unknown: string | null = null;
  /** Called when the content of a mail is in, before the server says so. */
  onContent: () => void = () => undefined;
  readonly received: Received[] = [];
  /** How often somebody offered a mail. */
  offers = 0;
  private server: SMTPServer | null = null;
  private port = 0;

  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, answer) => {
        this.offers++;
        if (this.manner === 'busy') return answer(refuse(450, 'Try again later'));
        if (this.manner === 'unknownAddress' && (this.unknown ?? address) === address)
          return answer(refuse(550, '5.1.1 No such user'));
        void rest(this.manner === 'slow' ? 500 : 0).then(() => answer());
      },
      onData: (stream, session, answer) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const [headers = ''] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n');
          const messageId = /^Message-ID:\s*(\S+)/im.exec(headers)?.[1] ?? '';
          this.received.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId, headers });
          this.onContent();
          if (this.manner === 'diesAfterContent') return this.breakConnections();
          void rest(this.manner === 'slow' ? 500 : 0).then(() => answer());
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Away: the port refuses. `start` brings it back at the same address. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    this.breakOf(server);
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  private breakConnections(): void {
    this.breakOf(this.server);
  }

  private breakOf(server: SMTPServer | null): void {
    for (const connection of (server as unknown as { connections?: Set<{ _socket: { destroy(): void } }> } | null)
      ?.connections ?? [])
      connection._socket.destroy();
  }
}
