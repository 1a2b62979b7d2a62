import { faultsOn } from './faults.suite';
import { queueOnPostgres } from './queue-place';

describe('faults with the queue on PostgreSQL', () => faultsOn(queueOnPostgres));
