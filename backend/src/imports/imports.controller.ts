import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { Import, ImportCreate, ImportList } from '#contract/imports';
import { type Page, pageOf } from '#contract/list';
import { ImportsService } from './imports.service';

@Controller('imports')
export class ImportsController {
  constructor(private readonly service: ImportsService) {}

  @Get()
  @Allows('import.read')
  @Answers(pageOf(Import))
  list(@CurrentUser() user: User, @ValidQuery(ImportList) query: ImportList): Promise<Page<Import>> {
    return this.service.list(user, query);
  }

  @Get(':id')
  @Allows('import.read')
  @Answers(Import)
  get(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<Import> {
    return this.service.get(user, id);
  }

  @Post()
  @Allows('import.create')
  @Answers(Import)
  stage(@CurrentUser() user: User, @ValidBody(ImportCreate) { files }: ImportCreate): Promise<Import> {
    return this.service.stage(
      user,
      files.map(({ name, content }) => ({ name, content: Buffer.from(content, 'base64') })),
    );
  }

  @Post(':id/commit')
  @HttpCode(200)
  @Allows('import.create')
  @Answers(Import)
  commit(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<Import> {
    return this.service.commit(user, { id, version });
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Allows('import.create')
  @Answers(Import)
  discard(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
  ): Promise<Import> {
    return this.service.discard(user, { id, version });
  }
}
