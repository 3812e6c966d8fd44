-- The journal of access: who, when, which thing, which action; no health content; appended to only.
CREATE TABLE journal (
    seq BIGINT PRIMARY KEY,
    at_utc TIMESTAMP(3) NOT NULL,
    member BIGINT,
    action VARCHAR(16) NOT NULL,
    entity VARCHAR(32) NOT NULL,
    entity_id BIGINT NOT NULL,
    entity_version INT NOT NULL,
    row_sha256 VARCHAR(64) NOT NULL,
    prev VARCHAR(64) NOT NULL,
    link VARCHAR(64) NOT NULL
);
CREATE INDEX journal_entity ON journal (entity, entity_id, seq);
GRANT SELECT, INSERT ON journal TO APPLICATION;
-- The one row a transaction holds while it appends, so that numbers follow each other and each link its predecessor.
CREATE TABLE journal_turn (
    id INT PRIMARY KEY CHECK (id = 1),
    turn BIGINT NOT NULL
);
INSERT INTO journal_turn VALUES (1, 0);
GRANT SELECT, UPDATE ON journal_turn TO APPLICATION;
-- Settings of the practice that no feature has a table for: one value a key.
CREATE TABLE setting (
    name VARCHAR(60) PRIMARY KEY,
    content VARCHAR(4000) NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON setting TO APPLICATION;
