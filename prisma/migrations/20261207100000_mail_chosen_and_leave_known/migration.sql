-- When somebody wants mail, when somebody is away and who takes over meanwhile, which addresses are refused, and in whose
-- name a board writes.
CREATE TABLE "MailPreference" (
    "boardId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "digestTime" TEXT NOT NULL DEFAULT '07:30',
    "frequency" TEXT NOT NULL DEFAULT 'everySchoolDay',
    "weekday" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "MailPreference_pkey" PRIMARY KEY ("boardId","staffId")
);
CREATE TABLE "Leave" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "staffId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "substituteId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Leave_pkey" PRIMARY KEY ("boardId","id")
);
CREATE INDEX "Leave_boardId_staffId_fromOn_idx" ON "Leave"("boardId", "staffId", "fromOn");
CREATE INDEX "Leave_boardId_substituteId_fromOn_idx" ON "Leave"("boardId", "substituteId", "fromOn");
ALTER TABLE "MailPreference" ADD CONSTRAINT "MailPreference_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Leave" ADD CONSTRAINT "Leave_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Leave" ADD CONSTRAINT "Leave_boardId_substituteId_fkey" FOREIGN KEY ("boardId", "substituteId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "MailPreference" ADD CHECK ("digestTime" ~ '^((0[6-9]|1[0-7]):[03]0|18:00)$'),
  ADD CHECK (frequency IN ('everySchoolDay', 'weekly')),
  ADD CHECK (weekday BETWEEN 1 AND 5);
ALTER TABLE "Leave" ADD CHECK ("fromOn" <= "untilOn");
SELECT koers_protect(name::regclass) FROM unnest(ARRAY['"MailPreference"', '"Leave"']) AS name;

ALTER TABLE "Board" ADD COLUMN "mailSender" TEXT, ADD COLUMN "mailReplyTo" TEXT;
ALTER TABLE "Board" ADD CHECK (length("mailSender") BETWEEN 1 AND 80 AND "mailSender" !~ '[[:cntrl:]<>"]');

-- A new address is not refused yet, wherever it was changed.
ALTER TABLE "Staff" ADD COLUMN "mailProblemAt" TIMESTAMPTZ(3);
CREATE FUNCTION koers_address_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."mailProblemAt" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER address_changed BEFORE UPDATE OF email ON "Staff" FOR EACH ROW
  WHEN (OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION koers_address_changed();
