-- Conversations about results on three levels: an agenda with what the data said when it was set, notes that keep every
-- version, private notes of one person, and agreements whose owner and day stand in a task.
CREATE TABLE "Conversation" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "domain" TEXT,
    "title" TEXT NOT NULL,
    "onDay" DATE NOT NULL,
    "startTime" TEXT,
    "endTime" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "chairId" UUID,
    "previousId" UUID,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "agendaSetAt" TIMESTAMPTZ(3),
    "heldAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "ConversationAttendee" (
    "boardId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "wasPresent" BOOLEAN,
    CONSTRAINT "ConversationAttendee_pkey" PRIMARY KEY ("boardId","conversationId","staffId")
);
CREATE TABLE "ConversationPoint" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "key" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "evidence" JSONB,
    "carriedFromId" UUID,
    "isOpen" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "ConversationPoint_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "ConversationNote" (
    "boardId" UUID NOT NULL,
    "pointId" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "writerId" UUID,
    "savedAt" TIMESTAMPTZ(3),
    CONSTRAINT "ConversationNote_pkey" PRIMARY KEY ("boardId","pointId")
);
CREATE TABLE "ConversationNoteVersion" (
    "boardId" UUID NOT NULL,
    "pointId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "writerId" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ConversationNoteVersion_pkey" PRIMARY KEY ("boardId","pointId","version")
);
CREATE TABLE "ConversationPrivateNote" (
    "boardId" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ConversationPrivateNote_pkey" PRIMARY KEY ("boardId","conversationId","staffId")
);
CREATE TABLE "ConversationAgreement" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conversationId" UUID NOT NULL,
    "pointId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "taskId" UUID NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ConversationAgreement_pkey" PRIMARY KEY ("boardId","id")
);
CREATE TABLE "ConversationTemplate" (
    "boardId" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ConversationTemplate_pkey" PRIMARY KEY ("boardId","level")
);
CREATE INDEX "Conversation_boardId_schoolId_onDay_idx" ON "Conversation"("boardId", "schoolId", "onDay");
CREATE INDEX "Conversation_boardId_previousId_idx" ON "Conversation"("boardId", "previousId");
CREATE INDEX "Conversation_boardId_chairId_idx" ON "Conversation"("boardId", "chairId");
CREATE INDEX "ConversationAttendee_boardId_staffId_idx" ON "ConversationAttendee"("boardId", "staffId");
CREATE INDEX "ConversationPoint_boardId_conversationId_position_idx" ON "ConversationPoint"("boardId", "conversationId", "position");
CREATE INDEX "ConversationPoint_boardId_carriedFromId_idx" ON "ConversationPoint"("boardId", "carriedFromId");
CREATE INDEX "ConversationPrivateNote_boardId_staffId_idx" ON "ConversationPrivateNote"("boardId", "staffId");
CREATE UNIQUE INDEX "ConversationAgreement_boardId_taskId_key" ON "ConversationAgreement"("boardId", "taskId");
CREATE INDEX "ConversationAgreement_boardId_conversationId_idx" ON "ConversationAgreement"("boardId", "conversationId");
CREATE INDEX "ConversationAgreement_boardId_pointId_idx" ON "ConversationAgreement"("boardId", "pointId");
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_boardId_chairId_fkey" FOREIGN KEY ("boardId", "chairId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_boardId_createdById_fkey" FOREIGN KEY ("boardId", "createdById") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_boardId_previousId_fkey" FOREIGN KEY ("boardId", "previousId") REFERENCES "Conversation"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "ConversationAttendee" ADD CONSTRAINT "ConversationAttendee_boardId_conversationId_fkey" FOREIGN KEY ("boardId", "conversationId") REFERENCES "Conversation"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationAttendee" ADD CONSTRAINT "ConversationAttendee_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationPoint" ADD CONSTRAINT "ConversationPoint_boardId_conversationId_fkey" FOREIGN KEY ("boardId", "conversationId") REFERENCES "Conversation"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationPoint" ADD CONSTRAINT "ConversationPoint_boardId_carriedFromId_fkey" FOREIGN KEY ("boardId", "carriedFromId") REFERENCES "ConversationPoint"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "ConversationNote" ADD CONSTRAINT "ConversationNote_boardId_pointId_fkey" FOREIGN KEY ("boardId", "pointId") REFERENCES "ConversationPoint"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationNoteVersion" ADD CONSTRAINT "ConversationNoteVersion_boardId_pointId_fkey" FOREIGN KEY ("boardId", "pointId") REFERENCES "ConversationNote"("boardId", "pointId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationPrivateNote" ADD CONSTRAINT "ConversationPrivateNote_boardId_conversationId_fkey" FOREIGN KEY ("boardId", "conversationId") REFERENCES "Conversation"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationPrivateNote" ADD CONSTRAINT "ConversationPrivateNote_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationAgreement" ADD CONSTRAINT "ConversationAgreement_boardId_conversationId_fkey" FOREIGN KEY ("boardId", "conversationId") REFERENCES "Conversation"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationAgreement" ADD CONSTRAINT "ConversationAgreement_boardId_pointId_fkey" FOREIGN KEY ("boardId", "pointId") REFERENCES "ConversationPoint"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConversationAgreement" ADD CONSTRAINT "ConversationAgreement_boardId_taskId_fkey" FOREIGN KEY ("boardId", "taskId") REFERENCES "ReviewTask"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Conversation" ADD CHECK (level IN ('boardLeader', 'leaderCoach', 'coachTeachers')),
  ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')),
  ADD CHECK (state IN ('planned', 'agendaSet', 'held', 'closed')),
  ADD CHECK ((state = 'planned') = ("agendaSetAt" IS NULL)),
  ADD CHECK ((state IN ('held', 'closed')) = ("heldAt" IS NOT NULL)),
  ADD CHECK ((state = 'closed') = ("closedAt" IS NOT NULL)),
  ADD CHECK ("startTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CHECK ("endTime" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CHECK ("endTime" > "startTime");
ALTER TABLE "ConversationPoint" ADD CHECK (origin IN ('wentWell', 'previous', 'data', 'question', 'own', 'support')),
  ADD CHECK (key <> '' OR title <> '');
ALTER TABLE "ConversationTemplate" ADD CHECK (level IN ('boardLeader', 'leaderCoach', 'coachTeachers')),
  ADD CHECK (jsonb_typeof(questions) = 'array');
-- Minutes are about a conversation: somebody can have two on one day. Of what is about a day alone still one of a kind a day.
ALTER TABLE "Mail" ADD COLUMN "aboutId" TEXT NOT NULL DEFAULT '';
DROP INDEX "Mail_boardId_staffId_kind_localDay_key";
CREATE UNIQUE INDEX "Mail_boardId_staffId_kind_localDay_aboutId_key" ON "Mail"("boardId", "staffId", "kind", "localDay", "aboutId");
ALTER TABLE "Mail" DROP CONSTRAINT "Mail_kind_check";
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_kind_check" CHECK (kind IN ('digest', 'test', 'minutes')),
  ADD CHECK ((kind = 'minutes') = ("aboutId" <> ''));
SELECT koers_protect(name::regclass) FROM unnest(ARRAY['"Conversation"', '"ConversationAttendee"', '"ConversationPoint"', '"ConversationNote"', '"ConversationNoteVersion"', '"ConversationPrivateNote"', '"ConversationAgreement"', '"ConversationTemplate"']) AS name;
