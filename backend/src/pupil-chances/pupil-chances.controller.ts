import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import {
  PupilChance,
  PupilChanceExplained,
  PupilChanceExport,
  PupilChanceList,
  PupilChancesExported,
} from '#contract/pupil-chances';
import { PupilChancesService } from './pupil-chances.service';

/** The pupils behind a forecast: for who teaches or coaches them. */
@Controller('pupil-chances')
export class PupilChancesController {
  constructor(private readonly service: PupilChancesService) {}

  @Get()
  @Allows('pupil.read')
  @Answers(pageOf(PupilChance))
  list(@CurrentUser() user: User, @ValidQuery(PupilChanceList) query: PupilChanceList): Promise<Page<PupilChance>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('pupil.read')
  @Answers(PupilChanceExplained)
  explain(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<PupilChanceExplained> {
    return this.service.explain(user, id);
  }

  @Post('export')
  @HttpCode(200)
  @Allows('pupil.read')
  @Answers(PupilChancesExported)
  export(
    @CurrentUser() user: User,
    @ValidBody(PupilChanceExport) body: PupilChanceExport,
  ): Promise<PupilChancesExported> {
    return this.service.export(user, body);
  }
}
