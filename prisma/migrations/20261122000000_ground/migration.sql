-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "auth_user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" UUID NOT NULL,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_rate_limit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "auth_rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "timezone" TEXT NOT NULL DEFAULT 'Europe/London',
    "emergency_number" TEXT NOT NULL,
    "crisis_lines" JSONB NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "patient" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "sex" TEXT NOT NULL DEFAULT 'unknown',
    "identifier" TEXT,
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "failed_tries" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "intake" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "pathway_id" TEXT NOT NULL,
    "questionnaire_version" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "answers" JSONB NOT NULL DEFAULT '{}',
    "absent" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 0,
    "saved_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "submission_key" UUID,
    "receipt" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intake_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "triage" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "pathway_id" TEXT NOT NULL,
    "pathway_version" TEXT NOT NULL,
    "disposition" TEXT NOT NULL,
    "not_established" JSONB NOT NULL,
    "unknown" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "triage_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "triage_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "disposition" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "evidence" TEXT[],
    "sources" TEXT[],
    "unverified" TEXT,
    "floor" TEXT,
    "suspects" TEXT[],
    "action" TEXT,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "clinical_case" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'new',
    "disposition" TEXT NOT NULL,
    "urgency_rank" SMALLINT NOT NULL,
    "flagged" BOOLEAN NOT NULL,
    "owner_id" UUID,
    "owner_name" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "first_viewed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "patient_name" TEXT NOT NULL,
    "patient_birth" DATE NOT NULL,
    "patient_sex" TEXT NOT NULL,
    "identifier" TEXT NOT NULL DEFAULT '',
    "first_reason" TEXT NOT NULL,
    "reason_count" INTEGER NOT NULL,

    CONSTRAINT "clinical_case_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "checklist_mark" (
    "practice_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "condition" TEXT NOT NULL,
    "mark" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "checklist_mark_pkey" PRIMARY KEY ("practice_id","case_id","condition")
);

-- CreateTable
CREATE TABLE "examination_finding" (
    "practice_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "side" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "examination_finding_pkey" PRIMARY KEY ("practice_id","case_id","item","side")
);

-- CreateTable
CREATE TABLE "decision" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "engine_disposition" TEXT NOT NULL,
    "departure" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "recheck_on" DATE,
    "service" TEXT NOT NULL DEFAULT '',
    "patient_told" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "letter" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "signed_by_id" UUID,
    "signed_by_name" TEXT,
    "signed_at" TIMESTAMPTZ(3),
    "content_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "letter_version" (
    "practice_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "by_id" UUID,
    "by_name" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "letter_version_pkey" PRIMARY KEY ("practice_id","letter_id","number")
);

-- CreateTable
CREATE TABLE "referral" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'drafted',
    "service" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "owner_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "object_id" UUID,
    "outcome" TEXT NOT NULL DEFAULT 'success',
    "detail" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "practice_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delivered_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "auth_rate_limit_key_key" ON "auth_rate_limit"("key");

-- CreateIndex
CREATE INDEX "staff_user_id_idx" ON "staff"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_practice_id_user_id_key" ON "staff"("practice_id", "user_id");

-- CreateIndex
CREATE INDEX "patient_practice_id_family_name_given_name_idx" ON "patient"("practice_id", "family_name", "given_name");

-- CreateIndex
CREATE UNIQUE INDEX "patient_practice_id_identifier_key" ON "patient"("practice_id", "identifier");

-- CreateIndex
CREATE INDEX "invitation_practice_id_created_at_id_idx" ON "invitation"("practice_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_practice_id_secret_hash_key" ON "invitation"("practice_id", "secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "intake_practice_id_invitation_id_key" ON "intake"("practice_id", "invitation_id");

-- CreateIndex
CREATE INDEX "triage_practice_id_intake_id_created_at_idx" ON "triage"("practice_id", "intake_id", "created_at");

-- CreateIndex
CREATE INDEX "finding_practice_id_triage_id_position_idx" ON "finding"("practice_id", "triage_id", "position");

-- CreateIndex
CREATE INDEX "finding_practice_id_rule_idx" ON "finding"("practice_id", "rule");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_flagged_urgency_rank_due_at_id_idx" ON "clinical_case"("practice_id", "flagged", "urgency_rank", "due_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_patient_id_idx" ON "clinical_case"("practice_id", "patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "clinical_case_practice_id_intake_id_key" ON "clinical_case"("practice_id", "intake_id");

-- CreateIndex
CREATE INDEX "case_event_practice_id_case_id_at_idx" ON "case_event"("practice_id", "case_id", "at");

-- CreateIndex
CREATE INDEX "decision_practice_id_case_id_at_idx" ON "decision"("practice_id", "case_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "letter_practice_id_case_id_key" ON "letter"("practice_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_practice_id_reference_key" ON "letter"("practice_id", "reference");

-- CreateIndex
CREATE INDEX "referral_practice_id_state_due_at_idx" ON "referral"("practice_id", "state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "referral_practice_id_letter_id_key" ON "referral"("practice_id", "letter_id");

-- CreateIndex
CREATE INDEX "audit_event_practice_id_at_id_idx" ON "audit_event"("practice_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "outbox_delivered_at_created_at_idx" ON "outbox"("delivered_at", "created_at");

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_practice_id_invitation_id_fkey" FOREIGN KEY ("practice_id", "invitation_id") REFERENCES "invitation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage" ADD CONSTRAINT "triage_practice_id_intake_id_fkey" FOREIGN KEY ("practice_id", "intake_id") REFERENCES "intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_practice_id_triage_id_fkey" FOREIGN KEY ("practice_id", "triage_id") REFERENCES "triage"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical_case" ADD CONSTRAINT "clinical_case_practice_id_patient_id_fkey" FOREIGN KEY ("practice_id", "patient_id") REFERENCES "patient"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clinical_case" ADD CONSTRAINT "clinical_case_practice_id_intake_id_fkey" FOREIGN KEY ("practice_id", "intake_id") REFERENCES "intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_practice_id_case_id_fkey" FOREIGN KEY ("practice_id", "case_id") REFERENCES "clinical_case"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checklist_mark" ADD CONSTRAINT "checklist_mark_practice_id_case_id_fkey" FOREIGN KEY ("practice_id", "case_id") REFERENCES "clinical_case"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "examination_finding" ADD CONSTRAINT "examination_finding_practice_id_case_id_fkey" FOREIGN KEY ("practice_id", "case_id") REFERENCES "clinical_case"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_practice_id_case_id_fkey" FOREIGN KEY ("practice_id", "case_id") REFERENCES "clinical_case"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_practice_id_case_id_fkey" FOREIGN KEY ("practice_id", "case_id") REFERENCES "clinical_case"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_version" ADD CONSTRAINT "letter_version_practice_id_letter_id_fkey" FOREIGN KEY ("practice_id", "letter_id") REFERENCES "letter"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_practice_id_letter_id_fkey" FOREIGN KEY ("practice_id", "letter_id") REFERENCES "letter"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security. The api connects as myotome_app, which owns nothing; each of its transactions names its practice.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'myotome_app') THEN
    CREATE ROLE myotome_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
END
$$;

-- The practice of the present transaction; NULL when none is set, so that every comparison fails.
CREATE FUNCTION current_practice() RETURNS uuid
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT NULLIF(current_setting('myotome.practice_id', true), '')::uuid $$;

DO $$
DECLARE
  patient_table text;
BEGIN
  FOREACH patient_table IN ARRAY ARRAY[
    'staff', 'patient', 'invitation', 'intake', 'triage', 'finding', 'clinical_case', 'case_event', 'checklist_mark',
    'examination_finding', 'decision', 'letter', 'letter_version', 'referral', 'audit_event', 'outbox'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', patient_table);
    -- Staff rows hold no patient data; their owner must read them in membership_of, so there security is not forced.
    IF patient_table <> 'staff' THEN
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', patient_table);
    END IF;
    EXECUTE format(
      'CREATE POLICY own_practice ON %I USING (practice_id = current_practice()) WITH CHECK (practice_id = current_practice())',
      patient_table
    );
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO myotome_app', patient_table);
  END LOOP;
END
$$;

ALTER TABLE practice ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice FORCE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON practice USING (id = current_practice()) WITH CHECK (id = current_practice());
GRANT SELECT, INSERT, UPDATE ON practice TO myotome_app;

-- Identity holds no patient data and is read before a practice is known.
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_user, auth_session, auth_account, auth_verification, auth_rate_limit TO myotome_app;

-- What is written once stays written.
REVOKE UPDATE, DELETE ON audit_event, case_event, triage, finding, decision, letter_version FROM myotome_app;
REVOKE DELETE ON patient, invitation, intake, clinical_case, letter, referral, staff FROM myotome_app;

GRANT USAGE ON SCHEMA public TO myotome_app;

-- Where a signed-in person works, asked before the practice can be set. Gives away the practice and nothing else of it.
CREATE FUNCTION membership_of(asked_user uuid)
RETURNS TABLE (practice_id uuid, staff_id uuid, staff_name text, staff_role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT s.practice_id, s.id, s.name, s.role FROM staff s WHERE s.user_id = asked_user AND s.active ORDER BY s.created_at LIMIT 1
$$;
REVOKE ALL ON FUNCTION membership_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION membership_of(uuid) TO myotome_app;

-- A submitted intake is sealed: nothing in it changes again.
CREATE FUNCTION refuse_change_of_sealed_intake() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.submitted_at IS NOT NULL THEN
    RAISE EXCEPTION 'intake % is sealed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER sealed_intake BEFORE UPDATE ON intake FOR EACH ROW EXECUTE FUNCTION refuse_change_of_sealed_intake();

-- A signed letter is locked: neither it nor its versions change.
CREATE FUNCTION refuse_change_of_signed_letter() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.status = 'signed' THEN
    RAISE EXCEPTION 'letter % is signed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER signed_letter BEFORE UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed_letter();

CREATE FUNCTION refuse_version_of_signed_letter() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF EXISTS (SELECT FROM letter l WHERE l.practice_id = NEW.practice_id AND l.id = NEW.letter_id AND l.status = 'signed') THEN
    RAISE EXCEPTION 'letter % is signed', NEW.letter_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER signed_letter_version BEFORE INSERT ON letter_version FOR EACH ROW EXECUTE FUNCTION refuse_version_of_signed_letter();

-- Closed vocabularies, so that a stray value fails here and not in a queue.
ALTER TABLE staff ADD CONSTRAINT known_role CHECK (role IN ('reception', 'nurse', 'clinician', 'administrator', 'auditor'));
ALTER TABLE clinical_case
  ADD CONSTRAINT known_status CHECK (status IN ('new', 'in-review', 'awaiting-patient', 'awaiting-test', 'decided', 'closed')),
  ADD CONSTRAINT known_disposition CHECK (disposition IN ('emergency', 'urgent-referral', 'routine-referral', 'primary-care', 'self-care')),
  ADD CONSTRAINT rank_in_scale CHECK (urgency_rank BETWEEN 0 AND 4);
ALTER TABLE letter ADD CONSTRAINT known_status CHECK (status IN ('draft', 'signed'));
ALTER TABLE triage ADD CONSTRAINT known_occasion CHECK (occasion IN ('stop', 'submission'));
