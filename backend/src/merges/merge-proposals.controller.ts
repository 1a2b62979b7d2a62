import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { type Page, pageOf } from '#contract/list';
import {
  MergeProposal,
  MergeProposalDetail,
  MergeProposalList,
  OpenProposals,
  RejectProposal,
} from '#contract/merge-proposals';
import { MergeProposalsService } from './merge-proposals.service';

@Controller('merge-proposals')
export class MergeProposalsController {
  constructor(private readonly service: MergeProposalsService) {}

  @Get()
  @Allows('mergeProposal.read')
  @Answers(pageOf(MergeProposal))
  list(
    @CurrentUser() user: User,
    @ValidQuery(MergeProposalList) query: MergeProposalList,
  ): Promise<Page<MergeProposal>> {
    return this.service.list(user, query);
  }

  @Get('open')
  @Allows('mergeProposal.read')
  @Answers(OpenProposals)
  open(@CurrentUser() user: User): Promise<OpenProposals> {
    return this.service.open(user);
  }

  @Get(':id')
  @Allows('mergeProposal.read')
  @Answers(MergeProposalDetail)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<MergeProposalDetail> {
    return this.service.get(user, id);
  }

  @Post(':id/merge')
  @Allows('mergeProposal.decide')
  @Answers(MergeProposalDetail)
  @HttpCode(200)
  merge(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<MergeProposalDetail> {
    return this.service.merge(user, { id, version });
  }

  @Post(':id/reject')
  @Allows('mergeProposal.decide')
  @Answers(MergeProposalDetail)
  @HttpCode(200)
  reject(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(RejectProposal) { because }: RejectProposal,
  ): Promise<MergeProposalDetail> {
    return this.service.reject(user, { id, version }, because);
  }

  @Post(':id/undo')
  @Allows('mergeProposal.decide')
  @Answers(MergeProposalDetail)
  @HttpCode(200)
  undo(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<MergeProposalDetail> {
    return this.service.undo(user, { id, version });
  }
}
