import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { Public } from '#backend/access/allows';
import { Database } from '#backend/database/database';
import { Answers } from '#backend/openapi/answers';

const Health = z.object({ status: z.enum(['ok', 'unavailable']) });
type Health = z.infer<typeof Health>;

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs. */
  @Get('live')
  @Public()
  @Answers(Health)
  live(): Health {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers. The outbox bridges a queue or mail server that is away. */
  @Get('ready')
  @Public()
  @Answers(Health)
  async ready(@Res({ passthrough: true }) response: Response): Promise<Health> {
    if (await this.database.isReachable()) return { status: 'ok' };
    response.status(503);
    return { status: 'unavailable' };
  }
}
