import type { Cluster } from './cluster';

export default async function teardown(): Promise<void> {
  await (globalThis as { koersCluster?: Cluster }).koersCluster?.stop();
}
