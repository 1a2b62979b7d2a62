import { deliveryOn } from './delivery.suite';
import { queueOnPostgres } from './queue-place';

describe('delivery of mail with the queue on PostgreSQL', () => deliveryOn(queueOnPostgres));
