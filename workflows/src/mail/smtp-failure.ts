export type Failure = { state: 'waiting' | 'failed' | 'unknown'; lastError: string };

type SmtpError = { code?: string; command?: string; responseCode?: number };

/** Up to here nothing was handed over. */
const before = ['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'AUTH PLAIN', 'AUTH LOGIN', 'MAIL FROM', 'RCPT TO'];
const neverConnected = ['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'ENOTFOUND', 'ETLS', 'EAUTH'];

/**
 * What a mail server's refusal means: 5xx is for good, 4xx and no connection are for now, and a connection lost after
 * the content went out may mean either: then nobody knows, and nothing is sent twice.
 */
export function whatHappened(error: unknown): Failure {
  const { code = 'unknown', command = '', responseCode } = (error ?? {}) as SmtpError;
  const lastError = [code, command, responseCode].filter(Boolean).join(' ');
  if (responseCode !== undefined && responseCode >= 500) return { state: 'failed', lastError };
  if (responseCode !== undefined && responseCode >= 400) return { state: 'waiting', lastError };
  if (neverConnected.includes(code) || before.includes(command)) return { state: 'waiting', lastError };
  return { state: 'unknown', lastError };
}
