import { Injectable } from '@nestjs/common';
import { may, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { notFound, stale } from '#backend/platform/errors';
import {
  ConversationTemplate,
  type ConversationTemplates,
  type TemplateChange,
} from '#contract/conversation-templates';
import { ConversationLevel } from '#contract/conversations';
import { conversationLevels, usualTemplate } from '#domain/conversations/levels';
import { findTemplate, listTemplates, saveTemplate } from './conversation-templates.queries';

type Row = { questions: unknown; version: number };

/** The questions per level: those of Koers until a board writes its own. */
@Injectable()
export class ConversationTemplatesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async list(user: User): Promise<ConversationTemplates> {
    const own = await this.database.forBoard(user.boardId, listTemplates);
    const rowOf = (level: ConversationLevel) => own.find((one) => one.level === level) ?? null;
    return { data: conversationLevels.map((level) => toTemplate(user, level, rowOf(level))) };
  }

  change(
    user: User,
    { level: asked, version }: { level: string; version: () => number },
    { questions }: TemplateChange,
  ): Promise<ConversationTemplate> {
    const { boardId, staffId: actorId } = user;
    const level = ConversationLevel.safeParse(asked).data;
    if (!level) throw notFound('notFound');
    return this.database.forBoard(boardId, async (tx) => {
      const known = { boardId, level, version: version() };
      if (!(await saveTemplate(tx, known, { questions, updatedAt: this.clock.now() }))) throw stale();
      const fact = { action: 'conversationTemplate.edit', subject: 'board', subjectId: boardId, fields: [level] };
      await this.audit.record(tx, { boardId, actorId, ...fact });
      return toTemplate(user, level, await findTemplate(tx, level));
    });
  }
}

const toTemplate = (user: User, level: ConversationLevel, row: Row | null): ConversationTemplate =>
  ConversationTemplate.parse({
    level,
    questions: row?.questions ?? usualTemplate(level),
    isOwn: row !== null,
    version: row?.version ?? 0,
    may: { edit: may(user, 'conversationTemplate.edit') },
  });
