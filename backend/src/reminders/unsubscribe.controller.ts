import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '#backend/access/allows';
import { Audit } from '#backend/audit/audit';
import { CONFIG, type Config } from '#backend/config';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { KoersError } from '#backend/platform/errors';
import type { Language } from '#contract/primitives';
import { readUnsubscribeToken, type Unsubscription } from './unsubscribe-token';
import { askPage, donePage } from './unsubscribe-pages';

/** The link under a mail. GET only asks, since mail programs fetch links to look at them; POST does it (RFC 8058). */
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':token')
  @Public()
  async ask(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const who = this.read(token);
    response.type('html').send(askPage(await this.languageOf(who), who.kind));
  }

  @Post(':token')
  @HttpCode(200)
  @Public()
  async stop(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const who = this.read(token);
    const language = await this.languageOf(who);
    await this.database.forBoard(who.boardId, async (tx) => {
      const data = { ...who, unsubscribedAt: this.clock.now() };
      const { count } = await tx.reminderPreference.createMany({ data, skipDuplicates: true });
      if (count === 0) return;
      const { boardId, staffId } = who;
      const about = { subject: 'staff', subjectId: staffId, fields: ['reminders'] };
      await this.audit.record(tx, { boardId, actorId: staffId, action: 'reminders.unsubscribe', ...about });
    });
    response.type('html').send(donePage(language));
  }

  private read(token: string): Unsubscription {
    const who = readUnsubscribeToken(this.config.KOERS_SECRET ?? '', token);
    if (!who) throw new KoersError('notFound', 'unsubscribe.invalidLink');
    return who;
  }

  private async languageOf({ boardId, staffId }: Unsubscription): Promise<Language> {
    const person = await this.database.forBoard(boardId, (tx) =>
      tx.staff.findFirst({ where: { id: staffId }, select: { language: true } }),
    );
    if (!person) throw new KoersError('notFound', 'unsubscribe.invalidLink');
    return person.language === 'en' ? 'en' : 'nl';
  }
}
