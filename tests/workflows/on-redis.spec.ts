import { queueOnRedis } from './queue-place';
import { workflowsOn } from './workflows.suite';

const withRedis = process.env['KOERS_SKIP_REDIS'] === '1' ? describe.skip : describe;

withRedis('workflows with the queue on Redis', () => workflowsOn(queueOnRedis));
