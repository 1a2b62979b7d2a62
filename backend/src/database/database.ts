import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaClient, type Prisma } from './generated/client';
import { OneQueryAtATime } from './one-query-at-a-time';

/** Inside a board's transaction: only rows of that board exist. */
export type Tx = Prisma.TransactionClient;

// Longer than the timeouts of the role in PostgreSQL, which really cancel; Prisma's own does not stop a statement.
const limits = { maxWait: 10_000, timeout: 65_000 };

@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly client: PrismaClient;

  constructor(appUrl: string, connections = 10) {
    this.client = new PrismaClient({ adapter: new OneQueryAtATime({ connectionString: appUrl, max: connections }) });
  }

  /** One transaction a use case, in the context of one board. No HTTP, SMTP or queue call belongs inside it. */
  forBoard<T>(boardId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.client.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('koers.board', ${boardId}, true)`;
      return work(tx);
    }, limits);
  }

  /** Before the board is known: the rows whose e-mail address or session token the caller already holds. */
  forLogin<T>(
    known: { email: string } | { sessionHash: string },
    work: (tx: Tx, enterBoard: (boardId: string) => Promise<unknown>) => Promise<T>,
  ): Promise<T> {
    const [setting, value] =
      'email' in known ? ['koers.login_email', known.email] : ['koers.session_hash', known.sessionHash];
    return this.client.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config(${setting}, ${value}, true)`;
      return work(tx, (boardId) => tx.$executeRaw`SELECT set_config('koers.board', ${boardId}, true)`);
    }, limits);
  }

  /** Tables that belong to no board: open data, signal values, holidays, the directory of boards. */
  get common() {
    return {
      boards: this.client.boardDirectory,
      signalValues: this.client.signalValue,
      holidays: this.client.holiday,
      openSchools: this.client.openSchool,
      openResults: this.client.openSchoolResult,
      openWeights: this.client.openSchoolWeight,
      openLevels: this.client.openReferenceLevel,
      openFiles: this.client.openDataFile,
      demoClock: this.client.demoClock,
      loginThrottle: this.client.loginThrottle,
    };
  }

  async isReachable(): Promise<boolean> {
    return this.client.$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    return this.client.$disconnect();
  }

  /** Last of all: what is under way ends before it (`beforeApplicationShutdown`) and needs it. */
  onApplicationShutdown(): Promise<void> {
    return this.close();
  }
}
