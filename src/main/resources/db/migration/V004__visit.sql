CREATE SEQUENCE visit_seq;
CREATE TABLE visit (
    id BIGINT PRIMARY KEY,
    member_id BIGINT NOT NULL REFERENCES member,
    -- empty for coordination and collective time without one person
    patient_id BIGINT REFERENCES patient,
    visit_date DATE NOT NULL,
    start_time TIME,
    -- on the next day when before the start
    end_time TIME,
    -- typed when start or end is unknown
    typed_minutes INT,
    kind VARCHAR(12) NOT NULL,
    status VARCHAR(10) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    -- number of the issued invoice that carries it; empty while it can be changed
    invoice_number VARCHAR(24),
    -- true once a credit note has freed it: it is then billed again only when ticked
    credited BOOLEAN NOT NULL,
    version INT NOT NULL
);
CREATE INDEX visit_day ON visit (visit_date, member_id);
CREATE INDEX visit_patient ON visit (patient_id, visit_date);
CREATE INDEX visit_member ON visit (member_id, visit_date);
GRANT SELECT, INSERT, UPDATE ON visit TO APPLICATION;
