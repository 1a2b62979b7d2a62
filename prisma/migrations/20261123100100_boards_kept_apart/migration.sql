-- Board = tenant. Every table with "boardId" shows only the rows of the board named in koers.board, to everybody:
-- FORCE makes it hold for the owner of the tables too. Without a board context there are no rows and nothing can be written.

-- The setting is '' on a pooled connection that had one before: nullif keeps the cast from failing. As a scalar
-- sub-select it is computed once a statement, so that the index that leads with "boardId" is used.
CREATE FUNCTION koers_protect(tenant_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I FOREIGN KEY ("boardId") REFERENCES "Board"(id) ON DELETE CASCADE',
                 tenant_table, relname || '_boardId_fkey') FROM pg_class WHERE oid = tenant_table;
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format($p$CREATE POLICY own_board ON %s
    USING ("boardId" = (SELECT nullif(current_setting('koers.board', true), '')::uuid))
    WITH CHECK ("boardId" = (SELECT nullif(current_setting('koers.board', true), '')::uuid))$p$, tenant_table);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO koers_app', tenant_table);
END $$;
REVOKE ALL ON FUNCTION koers_protect(regclass) FROM PUBLIC;

DO $$
DECLARE tenant_table regclass;
BEGIN
  FOR tenant_table IN
    SELECT format('%I.%I', table_schema, table_name)::regclass FROM information_schema.columns
    WHERE column_name = 'boardId' AND table_schema = current_schema() AND table_name <> 'BoardDirectory'
  LOOP
    PERFORM koers_protect(tenant_table);
  END LOOP;
END $$;

-- A board sees itself.
ALTER TABLE "Board" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Board" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_board ON "Board"
  USING (id = (SELECT nullif(current_setting('koers.board', true), '')::uuid))
  WITH CHECK (id = (SELECT nullif(current_setting('koers.board', true), '')::uuid));
GRANT SELECT, INSERT, UPDATE, DELETE ON "Board" TO koers_app;

-- Before somebody is logged in the board is not known. These two rows can be read by who already knows their key:
-- the e-mail address typed in, the secret token of the cookie (hashed). They open nothing else.
CREATE POLICY known_by_email ON "Staff" FOR SELECT
  USING (email = (SELECT nullif(current_setting('koers.login_email', true), '')));
CREATE POLICY known_by_token ON "Session" FOR SELECT
  USING ("tokenHash" = (SELECT nullif(current_setting('koers.session_hash', true), '')));

-- Public data and what belongs to no board.
GRANT SELECT ON "SignalValue", "Holiday", "OpenSchool", "OpenSchoolResult", "OpenSchoolWeight", "OpenReferenceLevel",
  "OpenDataFile", "DemoClock", "StartStamp" TO koers_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "LoginThrottle" TO koers_app;
GRANT SELECT, INSERT ON "BoardDirectory" TO koers_app;

-- The audit log only grows. The trigger also stops the owner; only the removal of a whole board passes (it cascades).
REVOKE UPDATE, DELETE, TRUNCATE ON "AuditEntry" FROM koers_app;
CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'The audit log only grows' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION audit_only_grows();
CREATE TRIGGER audit_never_emptied BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows();
