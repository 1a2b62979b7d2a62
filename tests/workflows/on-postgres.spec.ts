import { queueOnPostgres } from './queue-place';
import { workflowsOn } from './workflows.suite';

describe('workflows with the queue on PostgreSQL', () => workflowsOn(queueOnPostgres));
