-- Who wrote an agreement down is somebody of the board.
ALTER TABLE "ConversationAgreement" ADD CONSTRAINT "ConversationAgreement_boardId_createdById_fkey" FOREIGN KEY ("boardId", "createdById") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
