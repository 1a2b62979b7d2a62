import type { Client } from 'pg';
import { connectTo } from '#backend/database/connect';
import type { Place } from './place';

const key = 'public-url';

/** Commands and workers beside a server write links to it; they are not told its port. */
export const recordAddress = (place: Place, url: string): Promise<void> =>
  withOwner(place, async (owner) => {
    await owner.query(
      'INSERT INTO "StartStamp" (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [key, url],
    );
  });

/** The place with the address at which its server was last reachable; a setting of this process goes first. */
export async function withRecordedAddress(place: Place): Promise<Place> {
  if (place.config.publicUrlIsSet) return place;
  const publicUrl = await withOwner(place, async (owner) => {
    const { rows } = await owner.query<{ value: string }>('SELECT value FROM "StartStamp" WHERE key = $1', [key]);
    return rows[0]?.value ?? place.config.publicUrl;
  });
  return { ...place, config: { ...place.config, publicUrl } };
}

async function withOwner<T>({ ownerUrl }: Place, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = await connectTo(ownerUrl);
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
