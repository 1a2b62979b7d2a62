import { openApiOf } from '#backend/openapi/openapi';
import { createApp } from '../create-app';
import { command } from './command';

export const openapi = command<object>({
  usage: 'openapi',
  about: 'prints the OpenAPI document: every route, its permission and its schemas',
  options: {},
  async run({ config, urls }) {
    const app = await createApp(config, urls, { api: true, worker: false, schedule: false, admin: false });
    try {
      await app.init();
      return openApiOf(app);
    } finally {
      await app.close();
    }
  },
  say: (document) => JSON.stringify(document, null, 2),
});
