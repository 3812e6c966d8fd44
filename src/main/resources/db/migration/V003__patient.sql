CREATE SEQUENCE patient_seq;
CREATE TABLE patient (
    id BIGINT PRIMARY KEY,
    code VARCHAR(20) NOT NULL,
    -- the code in upper case: in a code both are the same
    code_key VARCHAR(20) NOT NULL UNIQUE,
    -- INS traits
    birth_name VARCHAR(100) NOT NULL,
    birth_given_names VARCHAR(100) NOT NULL,
    birth_date DATE NOT NULL,
    sex CHAR(1) NOT NULL,
    birth_place VARCHAR(5) NOT NULL,
    -- the names she goes by, empty when the same
    used_name VARCHAR(100) NOT NULL,
    used_given_name VARCHAR(100) NOT NULL,
    identity_status VARCHAR(16) NOT NULL,
    nir VARCHAR(15) NOT NULL,
    -- coverage
    fund VARCHAR(100) NOT NULL,
    amo_percent INT NOT NULL CHECK (amo_percent BETWEEN 0 AND 100),
    amc_percent INT NOT NULL CHECK (amc_percent BETWEEN 0 AND 100),
    complementary VARCHAR(100) NOT NULL,
    ald BOOLEAN NOT NULL,
    -- home
    address VARCHAR(200) NOT NULL,
    address_extra VARCHAR(200) NOT NULL,
    postal_code VARCHAR(10) NOT NULL,
    city VARCHAR(80) NOT NULL,
    access_note VARCHAR(200) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    mobile VARCHAR(20) NOT NULL,
    email VARCHAR(120) NOT NULL,
    -- who sends her
    doctor VARCHAR(120) NOT NULL,
    doctor_rpps VARCHAR(11) NOT NULL,
    doctor_phone VARCHAR(20) NOT NULL,
    prescriber VARCHAR(120) NOT NULL,
    prescribed_on DATE,
    -- ÉQUILIBRES
    included_on DATE,
    informed_on DATE,
    shares_data BOOLEAN NOT NULL,
    status VARCHAR(12) NOT NULL,
    status_since DATE,
    created_on DATE NOT NULL,
    search_key VARCHAR(640) NOT NULL,
    version INT NOT NULL
);
-- Holds all that search and the list look at, so that either reads only it and the rows shown.
CREATE INDEX patient_search ON patient (search_key, id, status);
CREATE INDEX patient_birth_date ON patient (birth_date);
CREATE INDEX patient_nir ON patient (nir);
CREATE TABLE patient_status_change (
    patient_id BIGINT NOT NULL REFERENCES patient,
    position INT NOT NULL,
    status VARCHAR(12) NOT NULL,
    since DATE NOT NULL,
    PRIMARY KEY (patient_id, position)
);
CREATE TABLE patient_contact (
    patient_id BIGINT NOT NULL REFERENCES patient,
    position INT NOT NULL,
    name VARCHAR(120) NOT NULL,
    role VARCHAR(80) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    trusted BOOLEAN NOT NULL,
    holds_key BOOLEAN NOT NULL,
    PRIMARY KEY (patient_id, position)
);
GRANT SELECT, INSERT, UPDATE ON patient TO APPLICATION;
GRANT SELECT, INSERT, UPDATE, DELETE ON patient_status_change TO APPLICATION;
GRANT SELECT, INSERT, UPDATE, DELETE ON patient_contact TO APPLICATION;
