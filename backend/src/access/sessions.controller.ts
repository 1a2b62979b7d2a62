import { Controller, Delete, Get, Headers, HttpCode, Inject, Ip, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { CONFIG, type Config } from '#backend/config';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import { Login, Session } from '#contract/access';
import { Allows, CurrentUser, Public } from './allows';
import { sessionCookie } from './session-cookie';
import { absoluteMs, SessionsService } from './sessions.service';
import type { User } from './user';

const Opened = z.object({ id: z.uuid() });

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly service: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @Answers(Opened)
  async logIn(
    @ValidBody(Login) login: Login,
    @Ip() address: string,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ id: string }> {
    const { token, id } = await this.service.logIn(login, { address, device: device ?? '' });
    response.setHeader('Set-Cookie', sessionCookie(this.config, token, absoluteMs / 1000));
    return { id };
  }

  @Get()
  @Allows('session.read')
  @Answers(z.object({ data: z.array(Session), total: z.number() }))
  async list(@CurrentUser() user: User): Promise<{ data: Session[]; total: number }> {
    const data = await this.service.list(user);
    return { data, total: data.length };
  }

  @Delete('current')
  @HttpCode(204)
  @Allows('session.end')
  async logOut(@CurrentUser() user: User, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.service.end(user, user.sessionId);
    response.setHeader('Set-Cookie', sessionCookie(this.config, '', 0));
    response.setHeader('Clear-Site-Data', '"storage"');
  }

  @Delete(':id')
  @HttpCode(204)
  @Allows('session.end')
  end(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<void> {
    return this.service.end(user, id);
  }
}
