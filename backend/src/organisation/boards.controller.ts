import { Controller, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { ValidBody } from '#backend/platform/valid';
import { BoardCreate, BoardCreated } from '#contract/open-boards';
import { BoardsService } from './boards.service';

@Controller('boards')
export class BoardsController {
  constructor(private readonly service: BoardsService) {}

  @Post()
  @Allows('board.create')
  @Answers(BoardCreated)
  create(@CurrentUser() user: User, @ValidBody(BoardCreate) input: BoardCreate): Promise<BoardCreated> {
    return this.service.create(user, input);
  }
}
