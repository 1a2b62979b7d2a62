import { Module } from '@nestjs/common';
import { MergeProposalsController } from './merge-proposals.controller';
import { MergeProposalsService } from './merge-proposals.service';

@Module({ controllers: [MergeProposalsController], providers: [MergeProposalsService] })
export class MergesModule {}
