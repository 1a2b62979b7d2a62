-- The audit log goes only with its whole board, and removing a board is for the owner of the tables: with the rights of
-- the application a board, or the end of its chain, could be deleted and the log with it.
REVOKE DELETE ON "Board", "AuditHead" FROM koers_app;

-- The answers kept for somebody go when that person goes. (Nobody was ever removed before: there are no orphans.)
ALTER TABLE "IdempotencyKey" ADD CONSTRAINT "IdempotencyKey_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId")
  REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
