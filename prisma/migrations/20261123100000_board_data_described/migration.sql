-- CreateTable
CREATE TABLE "Credential" (
    "boardId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("boardId","staffId")
);

-- CreateTable
CREATE TABLE "Session" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "staffId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "LoginThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LoginThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "boardId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT,
    "fields" TEXT[],
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("boardId","seq")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "boardId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("boardId")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "boardId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "response" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("boardId","staffId","key")
);

-- CreateTable
CREATE TABLE "ForecastRun" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "modelVersion" TEXT NOT NULL,
    "cutOffOn" DATE NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "coefficients" JSONB NOT NULL,
    "settings" JSONB NOT NULL,
    "trigger" TEXT NOT NULL,
    "importId" UUID,
    "testPeriodId" UUID,
    "startedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ForecastRun_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "ForecastInForce" (
    "boardId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ForecastInForce_pkey" PRIMARY KEY ("boardId","schoolId")
);

-- CreateTable
CREATE TABLE "ForecastColumn" (
    "boardId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "resultsYear" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "years" JSONB NOT NULL,
    "percent" DOUBLE PRECISION,
    "low80" DOUBLE PRECISION,
    "high80" DOUBLE PRECISION,
    "chanceBelow" DOUBLE PRECISION,
    "pupils" INTEGER NOT NULL,
    "judgements" INTEGER NOT NULL,
    "atLevel" DOUBLE PRECISION,
    "noEvidenceShare" DOUBLE PRECISION,
    "schoolWeight" DECIMAL(5,2),
    "signalValue" DECIMAL(4,1),
    "normYear" INTEGER,
    "normProvisional" BOOLEAN NOT NULL,
    "verdict" TEXT NOT NULL,
    "gapJudgements" INTEGER,
    "gapPupils" INTEGER,
    "overFiveYears" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ForecastColumn_pkey" PRIMARY KEY ("boardId","runId","resultsYear","indicator")
);

-- CreateTable
CREATE TABLE "ForecastPupilChance" (
    "boardId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "pupilId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "resultsYear" INTEGER NOT NULL,
    "moment" TEXT,
    "below1F" DOUBLE PRECISION NOT NULL,
    "at1F" DOUBLE PRECISION NOT NULL,
    "at1S2F" DOUBLE PRECISION NOT NULL,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "ForecastPupilChance_pkey" PRIMARY KEY ("boardId","runId","pupilId","domain")
);

-- CreateTable
CREATE TABLE "Board" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "bandwidth" DECIMAL(4,1) NOT NULL DEFAULT 5.0,
    "keepsSeries" BOOLEAN NOT NULL DEFAULT true,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Board_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BoardDirectory" (
    "boardId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BoardDirectory_pkey" PRIMARY KEY ("boardId")
);

-- CreateTable
CREATE TABLE "School" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "brin" TEXT,
    "vestiging" TEXT,
    "ovt" TEXT,
    "region" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "School_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "SchoolWeight" (
    "boardId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "weight" DECIMAL(5,2) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "SchoolWeight_pkey" PRIMARY KEY ("boardId","schoolId","schoolYear")
);

-- CreateTable
CREATE TABLE "SchoolYear" (
    "boardId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "SchoolYear_pkey" PRIMARY KEY ("boardId","label")
);

-- CreateTable
CREATE TABLE "Group" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "yearGroups" INTEGER[],

    CONSTRAINT "Group_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "GroupTeacher" (
    "boardId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "workingDays" INTEGER[],

    CONSTRAINT "GroupTeacher_pkey" PRIMARY KEY ("boardId","groupId","staffId")
);

-- CreateTable
CREATE TABLE "Pupil" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "leftOn" DATE,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Pupil_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "PupilIdentity" (
    "boardId" UUID NOT NULL,
    "pupilId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "firstName" TEXT,
    "lastName" TEXT,
    "birthDate" DATE,
    "eckId" TEXT,

    CONSTRAINT "PupilIdentity_pkey" PRIMARY KEY ("boardId","pupilId")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "pupilId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "yearGroup" INTEGER NOT NULL,
    "groupId" UUID,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,
    "importId" UUID,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "Staff" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "workingDays" INTEGER[] DEFAULT ARRAY[1, 2, 3, 4, 5]::INTEGER[],
    "leftOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "staffId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "schoolId" UUID,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "SchoolFreeDays" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SchoolFreeDays_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "SignalValue" (
    "resultsYear" INTEGER NOT NULL,
    "weightFrom" DECIMAL(4,1) NOT NULL,
    "weightTo" DECIMAL(4,1) NOT NULL,
    "toInclusive" BOOLEAN NOT NULL,
    "signal1F" DECIMAL(4,1) NOT NULL,
    "signal1S2F" DECIMAL(4,1) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "SignalValue_pkey" PRIMARY KEY ("resultsYear","weightFrom")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "schoolYear" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("schoolYear","region","name")
);

-- CreateTable
CREATE TABLE "OpenSchool" (
    "ovt" TEXT NOT NULL,
    "brin" TEXT NOT NULL,
    "name" TEXT,
    "place" TEXT,
    "region" TEXT,
    "boardNumber" TEXT,
    "schoolWeight" DECIMAL(5,2),

    CONSTRAINT "OpenSchool_pkey" PRIMARY KEY ("ovt")
);

-- CreateTable
CREATE TABLE "OpenSchoolResult" (
    "ovt" TEXT NOT NULL,
    "resultsYear" INTEGER NOT NULL,
    "percent1F" DECIMAL(5,2),
    "percent1S2F" DECIMAL(5,2),
    "pupils" INTEGER,
    "masked" BOOLEAN NOT NULL,

    CONSTRAINT "OpenSchoolResult_pkey" PRIMARY KEY ("ovt","resultsYear")
);

-- CreateTable
CREATE TABLE "OpenSchoolWeight" (
    "ovt" TEXT NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "weight" DECIMAL(5,2),
    "pupils" INTEGER,

    CONSTRAINT "OpenSchoolWeight_pkey" PRIMARY KEY ("ovt","schoolYear")
);

-- CreateTable
CREATE TABLE "OpenReferenceLevel" (
    "brin" TEXT NOT NULL,
    "vestiging" TEXT NOT NULL,
    "resultsYear" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,
    "below1F" INTEGER,
    "at1F" INTEGER,
    "at1S2F" INTEGER,

    CONSTRAINT "OpenReferenceLevel_pkey" PRIMARY KEY ("brin","vestiging","resultsYear","domain")
);

-- CreateTable
CREATE TABLE "OpenDataFile" (
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OpenDataFile_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "StartStamp" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "StartStamp_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "DemoClock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "offsetMs" BIGINT NOT NULL,
    "lastSetTo" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DemoClock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Provider" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "Instrument" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "providerId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Instrument_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "InstrumentDomain" (
    "boardId" UUID NOT NULL,
    "instrumentId" UUID NOT NULL,
    "yearGroup" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,

    CONSTRAINT "InstrumentDomain_pkey" PRIMARY KEY ("boardId","instrumentId","yearGroup")
);

-- CreateTable
CREATE TABLE "Norm" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "instrumentId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "yearGroup" INTEGER NOT NULL,
    "moment" TEXT NOT NULL,
    "mean" DOUBLE PRECISION NOT NULL,
    "sd" DOUBLE PRECISION NOT NULL,
    "n" INTEGER,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "source" TEXT,
    "importId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Norm_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "TestPeriod" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "schoolYear" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "opensOn" DATE NOT NULL,
    "closesOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TestPeriod_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "Result" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "pupilId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "instrumentId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "yearGroup" INTEGER NOT NULL,
    "moment" TEXT NOT NULL,
    "testLevel" TEXT,
    "takenOn" DATE NOT NULL,
    "score" DOUBLE PRECISION,
    "referenceLevel" TEXT,
    "source" TEXT NOT NULL,
    "broughtAlong" BOOLEAN NOT NULL DEFAULT false,
    "importId" UUID,

    CONSTRAINT "Result_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "ResultPart" (
    "boardId" UUID NOT NULL,
    "resultId" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "right" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,

    CONSTRAINT "ResultPart_pkey" PRIMARY KEY ("boardId","resultId","part")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "pupilId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "resultsYear" INTEGER NOT NULL,
    "providerId" UUID NOT NULL,
    "lezen" TEXT,
    "taalverzorging" TEXT,
    "rekenen" TEXT,
    "exempt" BOOLEAN NOT NULL DEFAULT false,
    "importId" UUID,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "Import" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "fileNames" TEXT[],
    "summary" JSONB NOT NULL,
    "startedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "committedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "boardId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("boardId","importId","name")
);

-- CreateTable
CREATE TABLE "ReviewTask" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "ownerRole" TEXT NOT NULL,
    "ownerId" UUID,
    "groupId" UUID,
    "runId" UUID,
    "testPeriodId" UUID,
    "importId" UUID,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,
    "dedupeKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReviewTask_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "type" TEXT NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "availableAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "queuedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "lastError" TEXT,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "ScheduleSlot" (
    "boardId" UUID NOT NULL,
    "task" TEXT NOT NULL,
    "slotAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScheduleSlot_pkey" PRIMARY KEY ("boardId","task","slotAt")
);

-- CreateTable
CREATE TABLE "Mail" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "staffId" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "localDay" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "lastError" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("boardId","id")
);

-- CreateTable
CREATE TABLE "ReminderPreference" (
    "boardId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "unsubscribedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReminderPreference_pkey" PRIMARY KEY ("boardId","staffId","kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_boardId_staffId_idx" ON "Session"("boardId", "staffId");

-- CreateIndex
CREATE INDEX "AuditEntry_boardId_subject_subjectId_idx" ON "AuditEntry"("boardId", "subject", "subjectId");

-- CreateIndex
CREATE INDEX "ForecastRun_boardId_schoolId_createdAt_idx" ON "ForecastRun"("boardId", "schoolId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ForecastRun_boardId_schoolId_method_modelVersion_inputsHash_key" ON "ForecastRun"("boardId", "schoolId", "method", "modelVersion", "inputsHash");

-- CreateIndex
CREATE INDEX "ForecastInForce_boardId_runId_idx" ON "ForecastInForce"("boardId", "runId");

-- CreateIndex
CREATE INDEX "ForecastPupilChance_boardId_pupilId_idx" ON "ForecastPupilChance"("boardId", "pupilId");

-- CreateIndex
CREATE UNIQUE INDEX "Board_number_key" ON "Board"("number");

-- CreateIndex
CREATE UNIQUE INDEX "BoardDirectory_number_key" ON "BoardDirectory"("number");

-- CreateIndex
CREATE UNIQUE INDEX "School_boardId_key_key" ON "School"("boardId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Group_boardId_schoolId_schoolYear_name_key" ON "Group"("boardId", "schoolId", "schoolYear", "name");

-- CreateIndex
CREATE INDEX "GroupTeacher_boardId_staffId_idx" ON "GroupTeacher"("boardId", "staffId");

-- CreateIndex
CREATE UNIQUE INDEX "PupilIdentity_boardId_key_key" ON "PupilIdentity"("boardId", "key");

-- CreateIndex
CREATE INDEX "Enrolment_boardId_schoolId_schoolYear_idx" ON "Enrolment"("boardId", "schoolId", "schoolYear");

-- CreateIndex
CREATE INDEX "Enrolment_boardId_groupId_idx" ON "Enrolment"("boardId", "groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_boardId_pupilId_schoolId_schoolYear_fromOn_key" ON "Enrolment"("boardId", "pupilId", "schoolId", "schoolYear", "fromOn");

-- CreateIndex
CREATE INDEX "Staff_email_idx" ON "Staff"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_boardId_email_key" ON "Staff"("boardId", "email");

-- CreateIndex
CREATE INDEX "RoleAssignment_boardId_staffId_idx" ON "RoleAssignment"("boardId", "staffId");

-- CreateIndex
CREATE INDEX "RoleAssignment_boardId_schoolId_idx" ON "RoleAssignment"("boardId", "schoolId");

-- CreateIndex
CREATE INDEX "SchoolFreeDays_boardId_schoolId_idx" ON "SchoolFreeDays"("boardId", "schoolId");

-- CreateIndex
CREATE INDEX "OpenSchool_boardNumber_idx" ON "OpenSchool"("boardNumber");

-- CreateIndex
CREATE INDEX "OpenSchool_brin_idx" ON "OpenSchool"("brin");

-- CreateIndex
CREATE INDEX "OpenSchool_schoolWeight_idx" ON "OpenSchool"("schoolWeight");

-- CreateIndex
CREATE UNIQUE INDEX "Provider_boardId_code_key" ON "Provider"("boardId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Instrument_boardId_providerId_code_key" ON "Instrument"("boardId", "providerId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Norm_boardId_instrumentId_yearGroup_moment_validFrom_key" ON "Norm"("boardId", "instrumentId", "yearGroup", "moment", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "TestPeriod_boardId_schoolId_schoolYear_moment_key" ON "TestPeriod"("boardId", "schoolId", "schoolYear", "moment");

-- CreateIndex
CREATE INDEX "Result_boardId_schoolId_takenOn_idx" ON "Result"("boardId", "schoolId", "takenOn");

-- CreateIndex
CREATE UNIQUE INDEX "Result_boardId_pupilId_instrumentId_takenOn_key" ON "Result"("boardId", "pupilId", "instrumentId", "takenOn");

-- CreateIndex
CREATE INDEX "Outcome_boardId_schoolId_resultsYear_idx" ON "Outcome"("boardId", "schoolId", "resultsYear");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_boardId_pupilId_resultsYear_key" ON "Outcome"("boardId", "pupilId", "resultsYear");

-- CreateIndex
CREATE INDEX "Import_boardId_createdAt_idx" ON "Import"("boardId", "createdAt");

-- CreateIndex
CREATE INDEX "ReviewTask_boardId_ownerId_dueOn_idx" ON "ReviewTask"("boardId", "ownerId", "dueOn");

-- CreateIndex
CREATE INDEX "ReviewTask_boardId_schoolId_dueOn_idx" ON "ReviewTask"("boardId", "schoolId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewTask_boardId_dedupeKey_key" ON "ReviewTask"("boardId", "dedupeKey");

-- CreateIndex
CREATE INDEX "Outbox_boardId_state_availableAt_idx" ON "Outbox"("boardId", "state", "availableAt");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_boardId_dedupeKey_key" ON "Outbox"("boardId", "dedupeKey");

-- CreateIndex
CREATE INDEX "Mail_boardId_createdAt_idx" ON "Mail"("boardId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_boardId_messageId_key" ON "Mail"("boardId", "messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_boardId_staffId_kind_localDay_key" ON "Mail"("boardId", "staffId", "kind", "localDay");

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastRun" ADD CONSTRAINT "ForecastRun_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastRun" ADD CONSTRAINT "ForecastRun_boardId_importId_fkey" FOREIGN KEY ("boardId", "importId") REFERENCES "Import"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastRun" ADD CONSTRAINT "ForecastRun_boardId_testPeriodId_fkey" FOREIGN KEY ("boardId", "testPeriodId") REFERENCES "TestPeriod"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastInForce" ADD CONSTRAINT "ForecastInForce_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastInForce" ADD CONSTRAINT "ForecastInForce_boardId_runId_fkey" FOREIGN KEY ("boardId", "runId") REFERENCES "ForecastRun"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastColumn" ADD CONSTRAINT "ForecastColumn_boardId_runId_fkey" FOREIGN KEY ("boardId", "runId") REFERENCES "ForecastRun"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastPupilChance" ADD CONSTRAINT "ForecastPupilChance_boardId_runId_fkey" FOREIGN KEY ("boardId", "runId") REFERENCES "ForecastRun"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForecastPupilChance" ADD CONSTRAINT "ForecastPupilChance_boardId_pupilId_fkey" FOREIGN KEY ("boardId", "pupilId") REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolWeight" ADD CONSTRAINT "SchoolWeight_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_boardId_schoolYear_fkey" FOREIGN KEY ("boardId", "schoolYear") REFERENCES "SchoolYear"("boardId", "label") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupTeacher" ADD CONSTRAINT "GroupTeacher_boardId_groupId_fkey" FOREIGN KEY ("boardId", "groupId") REFERENCES "Group"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupTeacher" ADD CONSTRAINT "GroupTeacher_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PupilIdentity" ADD CONSTRAINT "PupilIdentity_boardId_pupilId_fkey" FOREIGN KEY ("boardId", "pupilId") REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_boardId_pupilId_fkey" FOREIGN KEY ("boardId", "pupilId") REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_boardId_schoolYear_fkey" FOREIGN KEY ("boardId", "schoolYear") REFERENCES "SchoolYear"("boardId", "label") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_boardId_groupId_fkey" FOREIGN KEY ("boardId", "groupId") REFERENCES "Group"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SchoolFreeDays" ADD CONSTRAINT "SchoolFreeDays_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Instrument" ADD CONSTRAINT "Instrument_boardId_providerId_fkey" FOREIGN KEY ("boardId", "providerId") REFERENCES "Provider"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstrumentDomain" ADD CONSTRAINT "InstrumentDomain_boardId_instrumentId_fkey" FOREIGN KEY ("boardId", "instrumentId") REFERENCES "Instrument"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Norm" ADD CONSTRAINT "Norm_boardId_instrumentId_fkey" FOREIGN KEY ("boardId", "instrumentId") REFERENCES "Instrument"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestPeriod" ADD CONSTRAINT "TestPeriod_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestPeriod" ADD CONSTRAINT "TestPeriod_boardId_schoolYear_fkey" FOREIGN KEY ("boardId", "schoolYear") REFERENCES "SchoolYear"("boardId", "label") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_boardId_pupilId_fkey" FOREIGN KEY ("boardId", "pupilId") REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Result" ADD CONSTRAINT "Result_boardId_instrumentId_fkey" FOREIGN KEY ("boardId", "instrumentId") REFERENCES "Instrument"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResultPart" ADD CONSTRAINT "ResultPart_boardId_resultId_fkey" FOREIGN KEY ("boardId", "resultId") REFERENCES "Result"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_boardId_pupilId_fkey" FOREIGN KEY ("boardId", "pupilId") REFERENCES "Pupil"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_boardId_providerId_fkey" FOREIGN KEY ("boardId", "providerId") REFERENCES "Provider"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_boardId_importId_fkey" FOREIGN KEY ("boardId", "importId") REFERENCES "Import"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_boardId_schoolId_fkey" FOREIGN KEY ("boardId", "schoolId") REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_boardId_ownerId_fkey" FOREIGN KEY ("boardId", "ownerId") REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_boardId_groupId_fkey" FOREIGN KEY ("boardId", "groupId") REFERENCES "Group"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_boardId_runId_fkey" FOREIGN KEY ("boardId", "runId") REFERENCES "ForecastRun"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewTask" ADD CONSTRAINT "ReviewTask_boardId_testPeriodId_fkey" FOREIGN KEY ("boardId", "testPeriodId") REFERENCES "TestPeriod"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderPreference" ADD CONSTRAINT "ReminderPreference_boardId_staffId_fkey" FOREIGN KEY ("boardId", "staffId") REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
