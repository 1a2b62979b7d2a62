-- A mail names the tasks it is about, and may wait for a mail server that is away.
ALTER TABLE "Mail" ADD COLUMN "taskIds" UUID[];
ALTER TABLE "Mail" DROP CONSTRAINT "Mail_state_check";
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_state_check" CHECK (state IN ('waiting', 'sending', 'sent', 'unknown', 'failed'));
