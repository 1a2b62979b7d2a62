import { Module } from '@nestjs/common';
import { PdfMaker } from '#backend/pdf/pdf-maker';
import { AgendaController } from './agenda.controller';
import { AgendaService } from './agenda.service';
import { AgreementsController } from './agreements.controller';
import { AgreementsService } from './agreements.service';
import { ConversationNotesController } from './conversation-notes.controller';
import { ConversationNotesService } from './conversation-notes.service';
import { ConversationPapersController } from './conversation-papers.controller';
import { ConversationPapersService } from './conversation-papers.service';
import { ConversationStepsService } from './conversation-steps.service';
import { ConversationTemplatesController } from './conversation-templates.controller';
import { ConversationTemplatesService } from './conversation-templates.service';
import { ConversationsController } from './conversations.controller';
import { ConversationsService } from './conversations.service';

@Module({
  controllers: [
    // Before those with an id in the same place.
    ConversationTemplatesController,
    ConversationsController,
    AgendaController,
    ConversationNotesController,
    AgreementsController,
    ConversationPapersController,
  ],
  providers: [
    ConversationsService,
    ConversationStepsService,
    AgendaService,
    ConversationNotesService,
    AgreementsService,
    ConversationTemplatesService,
    ConversationPapersService,
    PdfMaker,
  ],
})
export class ConversationsModule {}
