-- No CHECK (x IN (...)) in any script: H2 2.4.240 evaluates it with the session that created the table and fails once that
-- session is closed (h2database issue 4291). Enums are checked by the values that read and write them.
-- The practice, its members, who signs in.
CREATE TABLE practice (
    id INT PRIMARY KEY CHECK (id = 1),
    name VARCHAR(120) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    address VARCHAR(200) NOT NULL,
    postal_code VARCHAR(10) NOT NULL,
    city VARCHAR(80) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    email VARCHAR(120) NOT NULL,
    finess VARCHAR(9) NOT NULL,
    siret VARCHAR(14) NOT NULL,
    iban VARCHAR(34) NOT NULL,
    iban_holder VARCHAR(120) NOT NULL,
    legal_mentions VARCHAR(2000) NOT NULL,
    logo BLOB,
    version INT NOT NULL
);
CREATE SEQUENCE member_seq;
CREATE TABLE member (
    id BIGINT PRIMARY KEY,
    code VARCHAR(12) NOT NULL UNIQUE,
    family_name VARCHAR(80) NOT NULL,
    given_name VARCHAR(80) NOT NULL,
    profession VARCHAR(24) NOT NULL,
    care BOOLEAN NOT NULL,
    billing BOOLEAN NOT NULL,
    admin BOOLEAN NOT NULL,
    rpps VARCHAR(11) NOT NULL,
    am_number VARCHAR(9) NOT NULL,
    siret VARCHAR(14) NOT NULL,
    iban VARCHAR(34) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    email VARCHAR(120) NOT NULL,
    sole_trader BOOLEAN NOT NULL,
    bills_for BIGINT REFERENCES member,
    colour INT NOT NULL CHECK (colour BETWEEN 1 AND 12),
    started_on DATE NOT NULL,
    ended_on DATE,
    version INT NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON practice TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON member TO APPLICATION;
