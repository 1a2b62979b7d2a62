-- A forecast of a board is made once for all its schools, as long as nothing it rests on changes. Whoever writes such a row,
-- by whatever way, raises the number of the board: one look instead of a count over every result.
ALTER TABLE "Board" ADD COLUMN "dataVersion" BIGINT NOT NULL DEFAULT 0;
CREATE FUNCTION koers_data_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Board" SET "dataVersion" = "dataVersion" + 1 WHERE id = nullif(current_setting('koers.board', true), '')::uuid;
  RETURN NULL;
END $$;
CREATE TRIGGER data_changed AFTER INSERT OR UPDATE OR DELETE ON "Result" FOR EACH STATEMENT EXECUTE FUNCTION koers_data_changed();
CREATE TRIGGER data_changed AFTER INSERT OR UPDATE OR DELETE ON "Outcome" FOR EACH STATEMENT EXECUTE FUNCTION koers_data_changed();
CREATE TRIGGER data_changed AFTER INSERT OR UPDATE OR DELETE ON "Enrolment" FOR EACH STATEMENT EXECUTE FUNCTION koers_data_changed();
CREATE TRIGGER data_changed AFTER INSERT OR UPDATE OR DELETE ON "Norm" FOR EACH STATEMENT EXECUTE FUNCTION koers_data_changed();
CREATE TRIGGER data_changed AFTER INSERT OR UPDATE OR DELETE ON "Instrument" FOR EACH STATEMENT EXECUTE FUNCTION koers_data_changed();
