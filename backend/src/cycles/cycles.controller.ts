import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import {
  Cycle,
  CycleChange,
  CycleCopy,
  CycleCreate,
  CycleDetail,
  CycleList,
  DomainPlan,
  DomainPlanQuery,
} from '#contract/cycles';
import { type Page, pageOf } from '#contract/list';
import { CycleCopying } from './cycle-copying.service';
import { CyclesService } from './cycles.service';
import { DomainPlanService } from './domain-plan.service';

@Controller('cycles')
export class CyclesController {
  constructor(
    private readonly service: CyclesService,
    private readonly copying: CycleCopying,
    private readonly plans: DomainPlanService,
  ) {}

  @Get()
  @Allows('cycle.read')
  @Answers(pageOf(Cycle))
  list(@CurrentUser() user: User, @ValidQuery(CycleList) query: CycleList): Promise<Page<Cycle>> {
    return this.service.list(user, query);
  }

  /** The plan of taal or rekenen of one school year, as it is now. */
  @Get('plan')
  @Allows('cycle.read')
  @Answers(DomainPlan)
  plan(@CurrentUser() user: User, @ValidQuery(DomainPlanQuery) query: DomainPlanQuery): Promise<DomainPlan> {
    return this.plans.get(user, query);
  }

  @Get(':id')
  @Allows('cycle.read')
  @Answers(CycleDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<CycleDetail> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('cycle.edit')
  @Answers(CycleDetail)
  create(@CurrentUser() user: User, @ValidBody(CycleCreate) input: CycleCreate): Promise<CycleDetail> {
    return this.service.create(user, input);
  }

  @Patch(':id')
  @Allows('cycle.edit')
  @Answers(CycleDetail)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(CycleChange) change: CycleChange,
  ): Promise<CycleDetail> {
    return this.service.change(user, { id, version }, change);
  }

  @Delete(':id')
  @Allows('cycle.edit')
  @HttpCode(204)
  remove(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<void> {
    return this.service.remove(user, { id, version });
  }

  @Post(':id/close')
  @HttpCode(200)
  @Allows('cycle.edit')
  @Answers(CycleDetail)
  close(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<CycleDetail> {
    return this.service.turn(user, { id, version }, 'close');
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Allows('cycle.edit')
  @Answers(CycleDetail)
  reopen(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<CycleDetail> {
    return this.service.turn(user, { id, version }, 'reopen');
  }

  @Post(':id/copy')
  @Allows('cycle.edit')
  @Answers(CycleDetail)
  copy(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @ValidBody(CycleCopy) to: CycleCopy,
  ): Promise<CycleDetail> {
    return this.copying.copy(user, id, to);
  }
}
