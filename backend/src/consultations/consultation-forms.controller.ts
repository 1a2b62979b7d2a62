import { Controller, Get, Param, Patch } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { ConsultationForm, ConsultationFormChange, ConsultationFormList } from '#contract/consultation-tracking';
import { type Page, pageOf } from '#contract/list';
import { ConsultationFormsService } from './consultation-forms.service';

@Controller('consultation-forms')
export class ConsultationFormsController {
  constructor(private readonly service: ConsultationFormsService) {}

  @Get()
  @Allows('consultationForm.read')
  @Answers(pageOf(ConsultationForm))
  list(
    @CurrentUser() user: User,
    @ValidQuery(ConsultationFormList) query: ConsultationFormList,
  ): Promise<Page<ConsultationForm>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('consultationForm.read')
  @Answers(ConsultationForm)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<ConsultationForm> {
    return this.service.get(user, id);
  }

  /** `If-Match` is the version of the form, `"v0"` while the school has none. */
  @Patch(':id')
  @Allows('consultationForm.edit')
  @Answers(ConsultationForm)
  change(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(ConsultationFormChange) change: ConsultationFormChange,
  ): Promise<ConsultationForm> {
    return this.service.change(user, { id, version }, change);
  }
}
