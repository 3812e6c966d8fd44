CREATE SEQUENCE measure_seq;
CREATE TABLE measure (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    member_id BIGINT NOT NULL REFERENCES member,
    taken_at TIMESTAMP(0) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    -- in the kind's unit; of a blood pressure the systolic, of a wound the length, of a scale the sum
    amount DECIMAL(9, 2) NOT NULL,
    -- of a blood pressure the diastolic, of a wound the width
    amount2 DECIMAL(9, 2),
    -- of a wound the depth
    amount3 DECIMAL(9, 2),
    -- of a scale the answers, of a wound or a pain the place
    detail VARCHAR(300) NOT NULL,
    note VARCHAR(300) NOT NULL,
    withdrawn_at TIMESTAMP(0),
    withdrawn_why VARCHAR(200) NOT NULL,
    version INT NOT NULL
);
CREATE INDEX measure_of ON measure (patient_id, kind, taken_at);
-- What is out of the ordinary for her; outside of it a measure is shown as an alert. A row without limits says that
-- there are none, also when a file joined to hers had some.
CREATE TABLE measure_threshold (
    patient_id BIGINT NOT NULL REFERENCES patient,
    kind VARCHAR(16) NOT NULL,
    low DECIMAL(9, 2),
    high DECIMAL(9, 2),
    -- of a blood pressure the diastolic's
    low2 DECIMAL(9, 2),
    high2 DECIMAL(9, 2),
    PRIMARY KEY (patient_id, kind)
);
GRANT SELECT, INSERT, UPDATE ON measure TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON measure_threshold TO APPLICATION;
