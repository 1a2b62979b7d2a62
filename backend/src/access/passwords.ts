import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB, 2 rounds, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const shortest = 12;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** False also for a hash that cannot be read. */
export const isPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password).catch(() => false);

let nobody: Promise<string> | undefined;
/** Somebody without an account takes as long to refuse as somebody with the wrong password. */
export async function refuseSlowly(password: string): Promise<false> {
  nobody ??= hashPassword('nobody has this password');
  await isPassword(await nobody, password);
  return false;
}

let common: ReadonlySet<string> | undefined;

/** What is wrong with a new password, in a sentence; null when it will do. */
export function passwordProblem(password: string): string | null {
  if ([...password].length < shortest) return `A password has at least ${shortest} characters.`;
  common ??= new Set(
    readFileSync(join(process.cwd(), 'prisma/reference-data/common-passwords.txt'), 'utf8').split('\n'),
  );
  return common.has(password.toLowerCase()) ? 'This password is on the list of most used ones: choose another.' : null;
}
