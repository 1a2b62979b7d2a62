import { Controller, Get, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { ValidBody } from '#backend/platform/valid';
import { DemoClock, SetDemoClock } from '#contract/demo-clock';
import { DemoClockService } from './demo-clock.service';

@Controller('demo-clock')
export class DemoClockController {
  constructor(private readonly service: DemoClockService) {}

  @Get()
  @Allows('demoClock.read')
  @Answers(DemoClock)
  show(): Promise<DemoClock> {
    return this.service.show();
  }

  @Put()
  @Allows('demoClock.edit')
  @Answers(DemoClock)
  set(@CurrentUser() user: User, @ValidBody(SetDemoClock) { to }: SetDemoClock): Promise<DemoClock> {
    return this.service.setBy(user, to);
  }
}
