-- Classroom consultations belong to the teacher. What is written stands in tables of its own, apart from the course of the
-- visit, which leader and board may know.
CREATE TABLE "Consultation" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "schoolId" UUID NOT NULL,
    "teacherId" UUID NOT NULL,
    "visitorId" UUID,
    "groupId" UUID,
    "state" TEXT NOT NULL DEFAULT 'question',
    "collegial" BOOLEAN NOT NULL DEFAULT false,
    "visitOn" DATE,
    "lesson" TEXT NOT NULL DEFAULT '',
    "cover" TEXT NOT NULL DEFAULT 'notNeeded',
    "form" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("boardId","id")
);

CREATE TABLE "ConsultationText" (
    "boardId" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsultationText_pkey" PRIMARY KEY ("boardId","consultationId","key")
);

CREATE TABLE "ConsultationAgreement" (
    "boardId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "consultationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ConsultationAgreement_pkey" PRIMARY KEY ("boardId","id")
);

CREATE TABLE "ConsultationShare" (
    "boardId" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "staffId" UUID NOT NULL,

    CONSTRAINT "ConsultationShare_pkey" PRIMARY KEY ("boardId","consultationId","staffId")
);

CREATE TABLE "ConsultationForm" (
    "boardId" UUID NOT NULL,
    "schoolId" UUID NOT NULL,
    "items" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsultationForm_pkey" PRIMARY KEY ("boardId","schoolId")
);

CREATE TABLE "StartingTeacher" (
    "boardId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "untilOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StartingTeacher_pkey" PRIMARY KEY ("boardId","staffId")
);
CREATE INDEX "Consultation_boardId_schoolId_visitOn_idx" ON "Consultation"("boardId", "schoolId", "visitOn");
CREATE INDEX "Consultation_boardId_teacherId_idx" ON "Consultation"("boardId", "teacherId");
CREATE INDEX "Consultation_boardId_visitorId_idx" ON "Consultation"("boardId", "visitorId");
CREATE INDEX "ConsultationAgreement_boardId_consultationId_idx" ON "ConsultationAgreement"("boardId", "consultationId");
CREATE INDEX "ConsultationAgreement_boardId_ownerId_dueOn_idx" ON "ConsultationAgreement"("boardId", "ownerId", "dueOn");
CREATE INDEX "ConsultationShare_boardId_staffId_idx" ON "ConsultationShare"("boardId", "staffId");
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_boardId_schoolId_fkey"
  FOREIGN KEY ("boardId", "schoolId")
  REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_boardId_teacherId_fkey"
  FOREIGN KEY ("boardId", "teacherId")
  REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_boardId_visitorId_fkey"
  FOREIGN KEY ("boardId", "visitorId")
  REFERENCES "Staff"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_boardId_groupId_fkey"
  FOREIGN KEY ("boardId", "groupId")
  REFERENCES "Group"("boardId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE "ConsultationText" ADD CONSTRAINT "ConsultationText_boardId_consultationId_fkey"
  FOREIGN KEY ("boardId", "consultationId")
  REFERENCES "Consultation"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConsultationAgreement" ADD CONSTRAINT "ConsultationAgreement_boardId_consultationId_fkey"
  FOREIGN KEY ("boardId", "consultationId")
  REFERENCES "Consultation"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConsultationAgreement" ADD CONSTRAINT "ConsultationAgreement_boardId_ownerId_fkey"
  FOREIGN KEY ("boardId", "ownerId")
  REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConsultationShare" ADD CONSTRAINT "ConsultationShare_boardId_consultationId_fkey"
  FOREIGN KEY ("boardId", "consultationId")
  REFERENCES "Consultation"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConsultationShare" ADD CONSTRAINT "ConsultationShare_boardId_staffId_fkey"
  FOREIGN KEY ("boardId", "staffId")
  REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ConsultationForm" ADD CONSTRAINT "ConsultationForm_boardId_schoolId_fkey"
  FOREIGN KEY ("boardId", "schoolId")
  REFERENCES "School"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "StartingTeacher" ADD CONSTRAINT "StartingTeacher_boardId_staffId_fkey"
  FOREIGN KEY ("boardId", "staffId")
  REFERENCES "Staff"("boardId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Consultation" ADD CHECK (state IN ('question', 'planned', 'held', 'talked', 'reflected', 'agreed')),
  ADD CHECK (cover IN ('notNeeded', 'toArrange', 'arranged')),
  ADD CHECK (state = 'question' OR ("visitOn" IS NOT NULL AND "visitorId" IS NOT NULL));
SELECT koers_protect(name::regclass) FROM unnest(ARRAY['"Consultation"', '"ConsultationText"', '"ConsultationAgreement"',
  '"ConsultationShare"', '"ConsultationForm"', '"StartingTeacher"']) AS name;
