-- What was handed to the association, and when.
CREATE SEQUENCE handover_seq;
CREATE TABLE handover (
    id BIGINT PRIMARY KEY,
    made_at TIMESTAMP(0) NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member,
    from_month VARCHAR(7) NOT NULL,
    to_month VARCHAR(7) NOT NULL,
    patients INT NOT NULL,
    visits INT NOT NULL,
    minutes BIGINT NOT NULL,
    amount DECIMAL(14, 2) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    sha256 VARCHAR(64) NOT NULL
);
GRANT SELECT, INSERT ON handover TO APPLICATION;
