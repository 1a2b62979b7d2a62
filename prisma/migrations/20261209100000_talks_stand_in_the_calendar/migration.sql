-- A conversation can be what an event of the calendar announces: then the event says when and where. One talk per event; an
-- event that is taken out leaves its talk as it is.
ALTER TABLE "Conversation" ADD COLUMN "eventId" UUID;
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_boardId_eventId_fkey"
  FOREIGN KEY ("boardId", "eventId") REFERENCES "Event" ("boardId", "id") ON DELETE SET NULL ("eventId");
CREATE UNIQUE INDEX "Conversation_boardId_eventId_key" ON "Conversation" ("boardId", "eventId");
