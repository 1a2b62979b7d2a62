import { deliveryOn } from './delivery.suite';
import { queueOnRedis } from './queue-place';

const withRedis = process.env['KOERS_SKIP_REDIS'] === '1' ? describe.skip : describe;

withRedis('delivery of mail with the queue on Redis', () => deliveryOn(queueOnRedis));
