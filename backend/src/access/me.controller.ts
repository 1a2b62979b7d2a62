import { Controller, Get, Patch } from '@nestjs/common';
import { Answers } from '#backend/openapi/answers';
import { ValidBody } from '#backend/platform/valid';
import { Me, MeChange } from '#contract/access';
import { Allows, CurrentUser } from './allows';
import { MeService } from './me.service';
import type { User } from './user';

@Controller('me')
export class MeController {
  constructor(private readonly service: MeService) {}

  @Get()
  @Allows('me.read')
  @Answers(Me)
  get(@CurrentUser() user: User): Promise<Me> {
    return this.service.get(user);
  }

  @Patch()
  @Allows('me.edit')
  @Answers(Me)
  change(@CurrentUser() user: User, @ValidBody(MeChange) change: MeChange): Promise<Me> {
    return this.service.change(user, change);
  }
}
