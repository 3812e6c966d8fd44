CREATE SEQUENCE prescription_seq;
CREATE TABLE prescription (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    professional_id BIGINT REFERENCES professional,
    prescriber VARCHAR(160) NOT NULL,
    prescriber_rpps VARCHAR(11) NOT NULL,
    prescribed_on DATE NOT NULL,
    care VARCHAR(1000) NOT NULL,
    -- isolated: one act; serial: a course of them
    serial BOOLEAN NOT NULL,
    starts_on DATE NOT NULL,
    duration INT NOT NULL,
    duration_unit VARCHAR(8) NOT NULL,
    renewals INT NOT NULL,
    -- last day covered, renewals counted; computed when saved
    ends_on DATE NOT NULL,
    ald BOOLEAN NOT NULL,
    note VARCHAR(500) NOT NULL,
    renews_id BIGINT REFERENCES prescription,
    stopped_on DATE,
    stopped_why VARCHAR(300) NOT NULL,
    version INT NOT NULL
);
CREATE INDEX prescription_of ON prescription (patient_id, ends_on);
CREATE INDEX prescription_end ON prescription (ends_on);
CREATE TABLE prescription_document (
    prescription_id BIGINT NOT NULL REFERENCES prescription,
    document_id BIGINT NOT NULL REFERENCES document,
    PRIMARY KEY (prescription_id, document_id)
);
GRANT SELECT, INSERT, UPDATE ON prescription TO APPLICATION;
GRANT SELECT, INSERT, DELETE ON prescription_document TO APPLICATION;
