import { faultsOn } from './faults.suite';
import { queueOnRedis } from './queue-place';

const withRedis = process.env['KOERS_SKIP_REDIS'] === '1' ? describe.skip : describe;

withRedis('faults with the queue on Redis', () => faultsOn(queueOnRedis));
