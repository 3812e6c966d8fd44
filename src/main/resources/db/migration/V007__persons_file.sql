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
-- Where the file is kept: AT_HAND, ARCHIVED, or JOINED to another one; lists and search read it from their index.
ALTER TABLE patient ADD COLUMN shelf VARCHAR(8) DEFAULT 'AT_HAND' NOT NULL;
DROP INDEX patient_search;
CREATE INDEX patient_search ON patient (search_key, id, status, shelf);
-- What the kept file took over from the other, to be put back when they are parted.
CREATE TABLE patient_merge_value (
    merge_id BIGINT NOT NULL REFERENCES patient_merge,
    field VARCHAR(60) NOT NULL,
    before_text VARCHAR(640) NOT NULL,
    after_text VARCHAR(640) NOT NULL,
    PRIMARY KEY (merge_id, field)
);
GRANT SELECT, INSERT ON patient_merge_value TO APPLICATION;
CREATE INDEX patient_merge_alias ON patient_merge (alias_id);
-- Two files that look alike and are two people: said once, not asked again. The smaller key first.
CREATE TABLE patient_distinct (
    first_id BIGINT NOT NULL REFERENCES patient,
    second_id BIGINT NOT NULL REFERENCES patient,
    said_at TIMESTAMP(0) NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member,
    PRIMARY KEY (first_id, second_id)
);
GRANT SELECT, INSERT, DELETE ON patient_distinct TO APPLICATION;
-- « La personne demande … »: a correction she asks for, signed and added to; nothing is overwritten.
CREATE SEQUENCE patient_addendum_seq;
CREATE TABLE patient_addendum (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    written_at TIMESTAMP(0) NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member,
    asked_on DATE NOT NULL,
    words VARCHAR(2000) NOT NULL
);
CREATE INDEX patient_addendum_of ON patient_addendum (patient_id, id);
GRANT SELECT, INSERT ON patient_addendum TO APPLICATION;
