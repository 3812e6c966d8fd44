-- Targeted transmissions (Données, Actions, Résultats). What is written may only be added to: nobody can change it.
CREATE SEQUENCE transmission_seq;
CREATE TABLE transmission (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    member_id BIGINT NOT NULL REFERENCES member,
    -- UTC
    written_at TIMESTAMP(0) NOT NULL,
    -- FOCUS, or a macro-target at ENTRY and EXIT
    kind VARCHAR(8) NOT NULL,
    target VARCHAR(120) NOT NULL,
    target_key VARCHAR(250) NOT NULL,
    -- of an Omaha problem, empty for a free target
    problem VARCHAR(8) NOT NULL,
    data VARCHAR(2000) NOT NULL,
    actions VARCHAR(2000) NOT NULL,
    results VARCHAR(2000) NOT NULL,
    -- a macro-target's five headings (Maladie, Thérapeutique, Vécu, Environnement, Développement), else empty
    illness VARCHAR(2000) NOT NULL,
    treatment VARCHAR(2000) NOT NULL,
    experience VARCHAR(2000) NOT NULL,
    surroundings VARCHAR(2000) NOT NULL,
    development VARCHAR(2000) NOT NULL,
    urgent BOOLEAN NOT NULL,
    search_key VARCHAR(20000) NOT NULL
);
CREATE INDEX transmission_of ON transmission (patient_id, written_at);
-- What becomes of it afterwards.
CREATE TABLE transmission_state (
    id BIGINT PRIMARY KEY REFERENCES transmission,
    -- itself and its addenda; who wrote the last of them, and when
    entries INT NOT NULL,
    moved_at TIMESTAMP(0) NOT NULL,
    moved_by BIGINT NOT NULL REFERENCES member,
    -- false for an old one of another software, and for a withdrawn one: nobody is asked to read it
    news BOOLEAN NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    closed_at TIMESTAMP(0),
    closed_by BIGINT REFERENCES member,
    version INT NOT NULL
);
-- Answers « what have I not read » without opening a row.
CREATE INDEX transmission_moved ON transmission_state (moved_at, news, moved_by, entries, id);
CREATE SEQUENCE transmission_addendum_seq;
CREATE TABLE transmission_addendum (
    id BIGINT PRIMARY KEY,
    transmission_id BIGINT NOT NULL REFERENCES transmission,
    member_id BIGINT NOT NULL REFERENCES member,
    written_at TIMESTAMP(0) NOT NULL,
    words VARCHAR(2000) NOT NULL,
    search_key VARCHAR(4000) NOT NULL
);
CREATE INDEX transmission_addendum_of ON transmission_addendum (transmission_id);
-- Who has read how many of its entries.
CREATE TABLE transmission_read (
    transmission_id BIGINT NOT NULL REFERENCES transmission,
    member_id BIGINT NOT NULL REFERENCES member,
    entries INT NOT NULL,
    read_at TIMESTAMP(0) NOT NULL,
    PRIMARY KEY (member_id, transmission_id)
);
CREATE INDEX transmission_read_of ON transmission_read (transmission_id);
-- The targets the team uses, so that one is offered after three letters.
CREATE TABLE transmission_target (
    target_key VARCHAR(250) PRIMARY KEY,
    target VARCHAR(120) NOT NULL,
    uses BIGINT NOT NULL
);
GRANT SELECT, INSERT ON transmission TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON transmission_state TO APPLICATION;
GRANT SELECT, INSERT ON transmission_addendum TO APPLICATION;
GRANT SELECT, INSERT, UPDATE, DELETE ON transmission_read TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON transmission_target TO APPLICATION;
