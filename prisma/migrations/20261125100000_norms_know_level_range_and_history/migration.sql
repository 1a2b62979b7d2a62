-- A norm can be of another level than that of the year group, has the range of its scale, the levels of the provider and
-- its cuts, and keeps what it said before.
DROP INDEX "Norm_boardId_instrumentId_yearGroup_moment_validFrom_key";
ALTER TABLE "Norm" ADD COLUMN "testLevel" TEXT, ADD COLUMN "scoreMin" DOUBLE PRECISION, ADD COLUMN "scoreMax" DOUBLE PRECISION,
  ADD COLUMN bounds JSONB, ADD COLUMN "cut1F" DOUBLE PRECISION, ADD COLUMN "cut1S2F" DOUBLE PRECISION;
CREATE INDEX "Norm_boardId_instrumentId_yearGroup_moment_validFrom_idx"
  ON "Norm"("boardId", "instrumentId", "yearGroup", "moment", "validFrom");
ALTER TABLE "Norm" ADD CHECK ("testLevel" = upper("testLevel")), ADD CHECK ("scoreMin" < "scoreMax"), ADD CHECK ("cut1F" < "cut1S2F"),
  ADD CHECK (("cut1F" IS NULL) = ("cut1S2F" IS NULL)),
  ADD CONSTRAINT "Norm_no_cut_without_source" CHECK (source IS NOT NULL OR ("cut1F" IS NULL AND bounds IS NULL));

-- Of norms that held at once the newest was used: that is what the older ones say from now on. The owner of the tables
-- is held to row-level security too, so for this one statement it is not.
ALTER TABLE "Norm" NO FORCE ROW LEVEL SECURITY;
UPDATE "Norm" n SET "validUntil" = later.starts - 1
FROM (SELECT "boardId", id, lead("validFrom") OVER (PARTITION BY "boardId", "instrumentId", "yearGroup", moment ORDER BY "validFrom") AS starts
      FROM "Norm") later
WHERE later."boardId" = n."boardId" AND later.id = n.id AND coalesce(n."validUntil", 'infinity') >= later.starts;
ALTER TABLE "Norm" FORCE ROW LEVEL SECURITY;

-- Held by the database too. An exclusion constraint would need the extension btree_gist, which an owner of one database
-- may not be allowed to add. Who enters a norm waits for who is entering one of the same instrument; references do not.
CREATE FUNCTION norm_holds_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Instrument" WHERE "boardId" = NEW."boardId" AND id = NEW."instrumentId" FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT 1 FROM "Norm" n WHERE n."boardId" = NEW."boardId" AND n."instrumentId" = NEW."instrumentId"
      AND n."yearGroup" = NEW."yearGroup" AND n.moment = NEW.moment AND n."testLevel" IS NOT DISTINCT FROM NEW."testLevel"
      AND n.id <> NEW.id AND daterange(n."validFrom", n."validUntil", '[]') && daterange(NEW."validFrom", NEW."validUntil", '[]')
  ) THEN
    RAISE EXCEPTION 'Two norms hold at once' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'norm_holds_alone';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER norm_holds_alone AFTER INSERT OR UPDATE ON "Norm" DEFERRABLE INITIALLY IMMEDIATE
  FOR EACH ROW EXECUTE FUNCTION norm_holds_alone();

CREATE TABLE "NormVersion" (
    "boardId" UUID NOT NULL,
    "normId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedById" UUID,
    "values" JSONB NOT NULL,

    CONSTRAINT "NormVersion_pkey" PRIMARY KEY ("boardId","normId","version")
);
ALTER TABLE "NormVersion" ADD CONSTRAINT "NormVersion_boardId_normId_fkey" FOREIGN KEY ("boardId", "normId")
  REFERENCES "Norm"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
SELECT koers_protect('"NormVersion"');
-- What a norm said before is not rewritten; it goes only with the norm.
REVOKE UPDATE, DELETE ON "NormVersion" FROM koers_app;
