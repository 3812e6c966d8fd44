-- Papers received and photographs: what is known of each here, its bytes in a table of their own, read as a stream.
CREATE SEQUENCE document_seq;
CREATE TABLE document (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    kind VARCHAR(16) NOT NULL,
    title VARCHAR(160) NOT NULL,
    document_date DATE NOT NULL,
    media_type VARCHAR(40) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    added_at TIMESTAMP(0) NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member,
    -- quarter turns to the right, as she wants to see it
    turns INT NOT NULL,
    withdrawn_at TIMESTAMP(0),
    withdrawn_why VARCHAR(300) NOT NULL,
    version INT NOT NULL
);
CREATE INDEX document_of ON document (patient_id, document_date);
CREATE TABLE document_content (
    document_id BIGINT PRIMARY KEY REFERENCES document,
    bytes BLOB NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON document TO APPLICATION;
GRANT SELECT, INSERT ON document_content TO APPLICATION;
