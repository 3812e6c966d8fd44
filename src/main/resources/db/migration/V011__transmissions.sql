-- Targeted transmissions (Données, Actions, Résultats); never overwritten: what follows is an addendum.
CREATE SEQUENCE transmission_seq;
CREATE TABLE transmission (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    member_id BIGINT NOT NULL REFERENCES member,
    written_at TIMESTAMP(0) NOT NULL,
    -- FOCUS, or a macro-target at ENTRY and EXIT
    kind VARCHAR(8) NOT NULL,
    target VARCHAR(120) NOT NULL,
    -- of an Omaha problem, empty for a free target
    problem VARCHAR(8) NOT NULL,
    data VARCHAR(2000) NOT NULL,
    actions VARCHAR(2000) NOT NULL,
    results VARCHAR(2000) NOT NULL,
    urgent BOOLEAN NOT NULL,
    closed_at TIMESTAMP(0),
    closed_by BIGINT REFERENCES member,
    version INT NOT NULL
);
CREATE INDEX transmission_of ON transmission (patient_id, written_at);
CREATE INDEX transmission_at ON transmission (written_at);
CREATE SEQUENCE transmission_addendum_seq;
CREATE TABLE transmission_addendum (
    id BIGINT PRIMARY KEY,
    transmission_id BIGINT NOT NULL REFERENCES transmission,
    member_id BIGINT NOT NULL REFERENCES member,
    written_at TIMESTAMP(0) NOT NULL,
    words VARCHAR(2000) NOT NULL
);
CREATE INDEX transmission_addendum_of ON transmission_addendum (transmission_id);
CREATE TABLE transmission_read (
    transmission_id BIGINT NOT NULL REFERENCES transmission,
    member_id BIGINT NOT NULL REFERENCES member,
    read_at TIMESTAMP(0) NOT NULL,
    PRIMARY KEY (member_id, transmission_id)
);
GRANT SELECT, INSERT, UPDATE ON transmission TO APPLICATION;
GRANT SELECT, INSERT ON transmission_addendum TO APPLICATION;
GRANT SELECT, INSERT, DELETE ON transmission_read TO APPLICATION;
