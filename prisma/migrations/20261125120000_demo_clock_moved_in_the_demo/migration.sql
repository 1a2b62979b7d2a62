-- The clock of the demo is moved from the mailbox too. Outside the demo nobody reads this table.
GRANT INSERT, UPDATE ON "DemoClock" TO koers_app;
