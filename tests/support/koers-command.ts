import { koersUrl } from './global-address';
import { spawnKoers } from './running-koers';

/** An operator beside the Koers of the browser tests, with its settings: `npm run koers -- …`. */
export async function koersCommand(...args: string[]): Promise<string> {
  const settings = { KOERS_HOME: process.env['KOERS_TEST_HOME'], PORT: new URL(koersUrl()).port };
  const command = spawnKoers(settings, args, 'cli.js');
  const code = await command.ended;
  if (code !== 0) throw new Error(`koers ${args.join(' ')}: ${command.stderr()}`);
  return command.stdout();
}
