-- Doctors and other professionals, shared by all files.
CREATE SEQUENCE professional_seq;
CREATE TABLE professional (
    id BIGINT PRIMARY KEY,
    family_name VARCHAR(80) NOT NULL,
    given_name VARCHAR(80) NOT NULL,
    profession VARCHAR(80) NOT NULL,
    speciality VARCHAR(120) NOT NULL,
    rpps VARCHAR(11) NOT NULL,
    structure VARCHAR(200) NOT NULL,
    address VARCHAR(200) NOT NULL,
    postal_code VARCHAR(10) NOT NULL,
    city VARCHAR(80) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    mobile VARCHAR(20) NOT NULL,
    email VARCHAR(120) NOT NULL,
    secure_email VARCHAR(120) NOT NULL,
    search_key VARCHAR(400) NOT NULL,
    in_use BOOLEAN NOT NULL,
    version INT NOT NULL
);
CREATE INDEX professional_search ON professional (search_key, id);
CREATE INDEX professional_rpps ON professional (rpps);
GRANT SELECT, INSERT, UPDATE ON professional TO APPLICATION;
-- The people around a person, by choice or by profession; takes the place of patient_contact.
CREATE SEQUENCE circle_seq;
CREATE TABLE circle_member (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    ring VARCHAR(12) NOT NULL,
    professional_id BIGINT REFERENCES professional,
    name VARCHAR(160) NOT NULL,
    role VARCHAR(80) NOT NULL,
    relation VARCHAR(80) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    other_phone VARCHAR(20) NOT NULL,
    email VARCHAR(120) NOT NULL,
    address VARCHAR(200) NOT NULL,
    rpps VARCHAR(11) NOT NULL,
    does VARCHAR(500) NOT NULL,
    carer BOOLEAN NOT NULL,
    trusted BOOLEAN NOT NULL,
    holds_key BOOLEAN NOT NULL,
    -- 1 is called first; 0 is not called in an emergency
    call_rank INT NOT NULL,
    ended_on DATE,
    version INT NOT NULL
);
CREATE INDEX circle_member_of ON circle_member (patient_id);
GRANT SELECT, INSERT, UPDATE ON circle_member TO APPLICATION;
-- Whom to call, as noted until now: in the same order, with what each was to her.
INSERT INTO circle_member (id, patient_id, ring, professional_id, name, role, relation, phone, other_phone, email,
    address, rpps, does, carer, trusted, holds_key, call_rank, ended_on, version)
SELECT NEXT VALUE FOR circle_seq, patient_id, 'PERSONAL', NULL, name, '', role, phone, '', '', '', '', '', FALSE,
    trusted, holds_key, position, NULL, 1
FROM patient_contact;
DROP TABLE patient_contact;
-- How she lives, in her own terms.
CREATE TABLE situation (
    patient_id BIGINT PRIMARY KEY REFERENCES patient,
    housing VARCHAR(500) NOT NULL,
    household VARCHAR(500) NOT NULL,
    isolation VARCHAR(500) NOT NULL,
    income VARCHAR(500) NOT NULL,
    own_words VARCHAR(1000) NOT NULL,
    version INT NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON situation TO APPLICATION;
-- Rights she has, asked for, or probably could have.
CREATE SEQUENCE entitlement_seq;
CREATE TABLE entitlement (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    kind VARCHAR(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    label VARCHAR(120) NOT NULL,
    reference VARCHAR(60) NOT NULL,
    starts_on DATE,
    ends_on DATE,
    note VARCHAR(500) NOT NULL,
    version INT NOT NULL
);
CREATE INDEX entitlement_of ON entitlement (patient_id);
CREATE INDEX entitlement_end ON entitlement (ends_on);
GRANT SELECT, INSERT, UPDATE ON entitlement TO APPLICATION;
-- Steps under way and who does them.
CREATE SEQUENCE social_step_seq;
CREATE TABLE social_step (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    entitlement_id BIGINT REFERENCES entitlement,
    what VARCHAR(300) NOT NULL,
    by_whom VARCHAR(120) NOT NULL,
    member_id BIGINT REFERENCES member,
    due_on DATE,
    done_on DATE,
    version INT NOT NULL
);
CREATE INDEX social_step_of ON social_step (patient_id);
GRANT SELECT, INSERT, UPDATE ON social_step TO APPLICATION;
