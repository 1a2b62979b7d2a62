import { Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody } from '#backend/platform/valid';
import {
  AgreementChange,
  AgreementCreate,
  ConsultationDetail,
  ConsultationSection,
  SectionChange,
} from '#contract/consultations';
import { ConsultationTextsService } from './consultation-texts.service';

@Controller('consultations/:id')
export class ConsultationTextsController {
  constructor(private readonly service: ConsultationTextsService) {}

  @Get('sections/:key')
  @Allows('consultation.read')
  @Answers(ConsultationSection)
  section(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('key') key: string,
  ): Promise<ConsultationSection> {
    return this.service.section(user, id, key);
  }

  /** `If-Match` is the version of the section, `"v0"` while it is empty. */
  @Patch('sections/:key')
  @Allows('consultation.edit')
  @Answers(ConsultationSection)
  write(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('key') key: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(SectionChange) change: SectionChange,
  ): Promise<ConsultationSection> {
    return this.service.write(user, { id, key, version }, change);
  }

  @Post('agreements')
  @HttpCode(200)
  @Allows('consultation.edit')
  @Answers(ConsultationDetail)
  addAgreement(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(AgreementCreate) input: AgreementCreate,
  ): Promise<ConsultationDetail> {
    return this.service.addAgreement(user, { id, version }, input);
  }

  @Patch('agreements/:agreementId')
  @Allows('consultation.edit')
  @Answers(ConsultationDetail)
  changeAgreement(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('agreementId', RecordId) agreementId: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(AgreementChange) change: AgreementChange,
  ): Promise<ConsultationDetail> {
    return this.service.changeAgreement(user, { id, version, agreementId }, change);
  }

  @Delete('agreements/:agreementId')
  @Allows('consultation.edit')
  @Answers(ConsultationDetail)
  removeAgreement(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('agreementId', RecordId) agreementId: string,
    @IfMatch() version: KnownVersion,
  ): Promise<ConsultationDetail> {
    return this.service.removeAgreement(user, { id, version, agreementId });
  }
}
