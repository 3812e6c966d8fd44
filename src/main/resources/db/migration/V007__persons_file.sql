-- Under which file a person's records are read: her own, or after a merge the kept one. Every file has its row.
CREATE TABLE same_person (
    id BIGINT PRIMARY KEY REFERENCES patient,
    kept BIGINT NOT NULL REFERENCES patient
);
CREATE INDEX same_person_kept ON same_person (kept, id);
INSERT INTO same_person SELECT id, id FROM patient;
GRANT SELECT, INSERT, UPDATE ON same_person TO APPLICATION;
-- Two files of one person joined, and perhaps parted again.
CREATE SEQUENCE patient_merge_seq;
CREATE TABLE patient_merge (
    id BIGINT PRIMARY KEY,
    kept_id BIGINT NOT NULL REFERENCES patient,
    alias_id BIGINT NOT NULL REFERENCES patient,
    merged_at TIMESTAMP(0) NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member,
    undone_at TIMESTAMP(0),
    undone_by BIGINT REFERENCES member
);
GRANT SELECT, INSERT, UPDATE ON patient_merge TO APPLICATION;
-- Why a status began; at discharge where to, and what she does by herself now.
ALTER TABLE patient_status_change ADD COLUMN reason VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE patient_status_change ADD COLUMN destination VARCHAR(24) DEFAULT '' NOT NULL;
ALTER TABLE patient_status_change ADD COLUMN autonomy VARCHAR(24) DEFAULT '' NOT NULL;
-- Every change of a field of her file, in whichever room it was made; appended to only.
CREATE SEQUENCE patient_change_seq;
CREATE TABLE patient_change (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    changed_at TIMESTAMP(0) NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member,
    entity VARCHAR(32) NOT NULL,
    entity_id BIGINT NOT NULL,
    field VARCHAR(60) NOT NULL,
    before_text VARCHAR(4000) NOT NULL,
    after_text VARCHAR(4000) NOT NULL
);
CREATE INDEX patient_change_of ON patient_change (patient_id, id);
GRANT SELECT, INSERT ON patient_change TO APPLICATION;
-- What must be seen before anything else: allergies, risks, things to know at the door.
CREATE SEQUENCE patient_alert_seq;
CREATE TABLE patient_alert (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    kind VARCHAR(12) NOT NULL,
    words VARCHAR(80) NOT NULL,
    detail VARCHAR(200) NOT NULL,
    since DATE,
    ended_on DATE,
    version INT NOT NULL
);
CREATE INDEX patient_alert_of ON patient_alert (patient_id);
GRANT SELECT, INSERT, UPDATE ON patient_alert TO APPLICATION;
-- Closed after the last care: 5 years at hand, 15 more in the archive, then only eliminated by hand.
ALTER TABLE patient ADD COLUMN archived_on DATE;
