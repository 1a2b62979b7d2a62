import { Controller, Get } from '@nestjs/common';
import { Allows } from '#backend/access/allows';
import { Answers } from '#backend/openapi/answers';
import { ValidQuery } from '#backend/platform/valid';
import { OpenBoard, OpenBoardQuery } from '#contract/open-boards';
import { OpenBoardsService } from './open-boards.service';

@Controller('open-boards')
export class OpenBoardsController {
  constructor(private readonly service: OpenBoardsService) {}

  @Get()
  @Allows('openData.read')
  @Answers(OpenBoard)
  find(@ValidQuery(OpenBoardQuery) { q }: OpenBoardQuery): Promise<OpenBoard> {
    return this.service.find(q);
  }
}
