import { type Cluster, startCluster } from './cluster';

/** A cluster of its own for one run of the tests. */
export default async function setup(): Promise<void> {
  const cluster = await startCluster({ durable: false });
  process.env['KOERS_TEST_POSTGRES'] = cluster.ownerUrl;
  (globalThis as { koersCluster?: Cluster }).koersCluster = cluster;
}
