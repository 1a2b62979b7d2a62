-- The words of the domain, held by the database too.
ALTER TABLE "Board" ADD CHECK (region IN ('noord', 'midden', 'zuid')), ADD CHECK (language IN ('nl', 'en')), ADD CHECK (bandwidth BETWEEN 0 AND 25);
ALTER TABLE "School" ADD CHECK (region IN ('noord', 'midden', 'zuid'));
ALTER TABLE "SchoolWeight" ADD CHECK ("schoolYear" ~ '^\d{4}-\d{4}$'), ADD CHECK (weight BETWEEN 10 AND 50);
ALTER TABLE "SchoolYear" ADD CHECK (label ~ '^\d{4}-\d{4}$'), ADD CHECK ("startsOn" < "endsOn");
ALTER TABLE "Enrolment" ADD CHECK ("yearGroup" BETWEEN 1 AND 8), ADD CHECK ("untilOn" IS NULL OR "untilOn" >= "fromOn");
ALTER TABLE "Staff" ADD CHECK (language IN ('nl', 'en')), ADD CHECK (email = lower(email));
ALTER TABLE "RoleAssignment"
  ADD CHECK (role IN ('administrator', 'boardMember', 'qualityOfficer', 'schoolLeader', 'coach', 'teacher', 'adviser')),
  ADD CHECK (("schoolId" IS NULL) = (role IN ('administrator', 'boardMember', 'qualityOfficer')) OR role = 'adviser');
ALTER TABLE "SchoolFreeDays" ADD CHECK ("fromOn" <= "untilOn");
ALTER TABLE "Instrument" ADD CHECK (kind IN ('standardised', 'method', 'transition'));
ALTER TABLE "InstrumentDomain" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')), ADD CHECK ("yearGroup" BETWEEN 1 AND 8);
ALTER TABLE "Norm" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')), ADD CHECK (moment IN ('B', 'M', 'E')), ADD CHECK (sd > 0),
  ADD CHECK ("yearGroup" BETWEEN 1 AND 8), ADD CHECK ("validUntil" IS NULL OR "validUntil" >= "validFrom");
ALTER TABLE "TestPeriod" ADD CHECK (moment IN ('B', 'M', 'E')), ADD CHECK ("opensOn" <= "closesOn");
ALTER TABLE "Result" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')), ADD CHECK (moment IN ('B', 'M', 'E')),
  ADD CHECK ("yearGroup" BETWEEN 1 AND 8), ADD CHECK ("referenceLevel" IN ('<1F', '1F', '1S/2F')),
  ADD CHECK (score IS NOT NULL OR "referenceLevel" IS NOT NULL);
ALTER TABLE "ResultPart" ADD CHECK (total > 0 AND "right" BETWEEN 0 AND total);
ALTER TABLE "Outcome" ADD CHECK (lezen IN ('<1F', '1F', '1S/2F')), ADD CHECK (taalverzorging IN ('<1F', '1F', '1S/2F')),
  ADD CHECK (rekenen IN ('<1F', '1F', '1S/2F'));
ALTER TABLE "Import" ADD CHECK (status IN ('staged', 'committed', 'discarded'));
ALTER TABLE "ForecastRun" ADD CHECK (trigger IN ('testPeriod', 'import', 'manual', 'seed'));
ALTER TABLE "ForecastColumn" ADD CHECK (indicator IN ('1F', '1S2F')), ADD CHECK (kind IN ('measured', 'mixed', 'forecast')),
  ADD CHECK (verdict IN ('under', 'risk', 'onCourse', 'tooLittleData'));
ALTER TABLE "ForecastPupilChance" ADD CHECK (domain IN ('lezen', 'taalverzorging', 'rekenen')),
  ADD CHECK (abs("below1F" + "at1F" + "at1S2F" - 1) < 1e-6), ADD CHECK (evidence IN ('reported', 'norm', 'ownHistory', 'none'));
ALTER TABLE "ReviewTask" ADD CHECK (kind IN ('analyseGroup', 'evaluateGroupPlan', 'prepareConversation')),
  ADD CHECK ("ownerRole" IN ('coach', 'teacher', 'schoolLeader'));
ALTER TABLE "Outbox" ADD CHECK (state IN ('waiting', 'queued', 'done', 'failed'));
ALTER TABLE "Mail" ADD CHECK (state IN ('sending', 'sent', 'unknown', 'failed')), ADD CHECK (kind IN ('digest', 'test'));
ALTER TABLE "DemoClock" ADD CHECK (id = 1);
