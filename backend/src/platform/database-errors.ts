type Layered = {
  code?: string;
  cause?: unknown;
  meta?: { driverAdapterError?: { cause?: { originalCode?: string; kind?: string } } };
};

/** The SQLSTATE under Prisma's own codes (P2039 and others wrap it); null when the error is not the database's. */
export function sqlStateOf(error: unknown): string | null {
  const { code, cause, meta } = (error ?? {}) as Layered;
  const original = meta?.driverAdapterError?.cause?.originalCode;
  if (original) return original;
  if (code && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('P2')) return code;
  return cause ? sqlStateOf(cause) : null;
}

const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'P1001',
  'P1017',
  'P2024',
  'P2028',
];
const gone = ['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006', '08001'];

/** How pg says, without a code, that its connection broke or that nobody answered; Prisma puts words of its own around it. */
const brokenConnection =
  /timeout expired|Connection terminated|connection error and is not queryable|Server has closed the connection/;

/** The database is away, full or stopping: the same request may work in a moment. */
export function isUnreachable(error: unknown): boolean {
  const { code, meta, message } = (error ?? {}) as Layered & { message?: string };
  const state = sqlStateOf(error);
  return (
    (state !== null && gone.includes(state)) ||
    networkCodes.includes(code ?? '') ||
    brokenConnection.test(message ?? '') ||
    /DatabaseNotReachable|ConnectionClosed|SocketTimeout/.test(meta?.driverAdapterError?.cause?.kind ?? '')
  );
}
