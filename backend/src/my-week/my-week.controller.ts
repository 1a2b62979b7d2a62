import { Controller, Get } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { MyWeek } from '#contract/my-week';
import { MyWeekService } from './my-week.service';

@Controller('my-week')
export class MyWeekController {
  constructor(private readonly service: MyWeekService) {}

  /** Asking for it is looking at it: what changed is told since the visit before. */
  @Get()
  @Allows('reviewTask.read')
  @Answers(MyWeek)
  get(@CurrentUser() user: User): Promise<MyWeek> {
    return this.service.get(user);
  }
}
