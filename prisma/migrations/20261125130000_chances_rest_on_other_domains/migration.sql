-- A pupil with results in two of the three domains could not be stored, and with that pupil no forecast of the school.
ALTER TABLE "ForecastPupilChance" DROP CONSTRAINT "ForecastPupilChance_evidence_check";
ALTER TABLE "ForecastPupilChance" ADD CONSTRAINT "ForecastPupilChance_evidence_check"
  CHECK (evidence IN ('reported', 'norm', 'ownHistory', 'otherDomains', 'none'));
