-- Seen and left at that: only what did not arrive for certain.
ALTER TABLE "Mail" ADD COLUMN "putAwayAt" TIMESTAMPTZ(3);
ALTER TABLE "Mail" ADD CHECK ("putAwayAt" IS NULL OR state IN ('unknown', 'failed'));
