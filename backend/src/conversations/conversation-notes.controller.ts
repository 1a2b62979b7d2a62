import { Controller, Get, Param, Put } from '@nestjs/common';
import { Allows, CurrentUser } from '#backend/access/allows';
import type { User } from '#backend/access/user';
import { Answers } from '#backend/openapi/answers';
import { IfMatch, type KnownVersion } from '#backend/platform/if-match';
import { RecordId } from '#backend/platform/record-id';
import { ValidBody, ValidQuery } from '#backend/platform/valid';
import { ConversationNote, NoteChange, NoteVersionList, PrivateNote } from '#contract/conversations';
import { type Page, pageOf } from '#contract/list';
import { ConversationNotesService } from './conversation-notes.service';

/** What is written down in a talk. */
@Controller('conversations')
export class ConversationNotesController {
  constructor(private readonly service: ConversationNotesService) {}

  @Get(':id/points/:pointId/note')
  @Allows('conversation.read')
  @Answers(ConversationNote)
  read(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('pointId', RecordId) pointId: string,
  ): Promise<ConversationNote> {
    return this.service.read(user, { id, pointId });
  }

  @Put(':id/points/:pointId/note')
  @Allows('conversation.edit')
  @Answers(ConversationNote)
  write(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('pointId', RecordId) pointId: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(NoteChange) { text }: NoteChange,
  ): Promise<ConversationNote> {
    return this.service.write(user, { id, pointId, version }, text);
  }

  @Get(':id/points/:pointId/note/versions')
  @Allows('conversation.read')
  @Answers(pageOf(ConversationNote))
  versions(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @Param('pointId', RecordId) pointId: string,
    @ValidQuery(NoteVersionList) query: NoteVersionList,
  ): Promise<Page<ConversationNote>> {
    return this.service.versions(user, { id, pointId }, query);
  }

  @Get(':id/private-note')
  @Allows('conversation.read')
  @Answers(PrivateNote)
  readPrivate(@CurrentUser() user: User, @Param('id', RecordId) id: string): Promise<PrivateNote> {
    return this.service.readPrivate(user, id);
  }

  @Put(':id/private-note')
  @Allows('conversation.edit')
  @Answers(PrivateNote)
  writePrivate(
    @CurrentUser() user: User,
    @Param('id', RecordId) id: string,
    @IfMatch() version: KnownVersion,
    @ValidBody(NoteChange) { text }: NoteChange,
  ): Promise<PrivateNote> {
    return this.service.writePrivate(user, { id, version }, text);
  }
}
