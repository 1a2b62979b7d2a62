-- A conversation can be what an event of the calendar announces: then the event says when and where. One talk per event.
ALTER TABLE "Conversation" ADD COLUMN "eventId" UUID;
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_boardId_eventId_fkey"
  FOREIGN KEY ("boardId", "eventId") REFERENCES "Event" ("boardId", "id") ON UPDATE CASCADE;
CREATE UNIQUE INDEX "Conversation_boardId_eventId_key" ON "Conversation" ("boardId", "eventId");
