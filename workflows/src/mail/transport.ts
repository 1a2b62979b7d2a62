import type { Readable } from 'node:stream';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { type Failure, whatHappened } from './smtp-failure';

export type Sent = { ok: true; answer: string } | ({ ok: false; answer: string } & Failure);

/** To the mail server of the operator; two connections that stay open. Files and addresses in a mail are never fetched. */
export class Transport {
  private readonly pool: Transporter;
  /** What nodemailer reads a message from, by its Message-ID: whether anything of it went out is seen there only. */
  private readonly contents = new Map<string, Readable>();

  constructor(url: string) {
    this.pool = createTransport({
      url,
      pool: true,
      maxConnections: 2,
      // A connection that broke is for us to judge, and for the queue to try again.
      maxRequeues: 0,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as object);
    this.pool.use('stream', ({ message, data }, done) => {
      const read = message.createReadStream.bind(message);
      message.createReadStream = (options) => {
        const content = read(options);
        this.contents.set(String(data.messageId), content);
        return content;
      };
      done();
    });
  }

  /** What the server made of it, in one line too. Never throws. */
  async send(mail: SendMailOptions & { messageId: string }): Promise<Sent> {
    try {
      const { response } = (await this.pool.sendMail(mail)) as { response?: string };
      return { ok: true, answer: response ?? '' };
    } catch (error) {
      const contentLeft = this.contents.get(mail.messageId)?.readableDidRead ?? false;
      const answer = (error as { response?: string }).response ?? (error as { code?: string }).code ?? 'unknown';
      return { ok: false, answer, ...whatHappened(error, contentLeft) };
    } finally {
      this.contents.delete(mail.messageId);
    }
  }

  close(): void {
    this.pool.close();
  }
}
