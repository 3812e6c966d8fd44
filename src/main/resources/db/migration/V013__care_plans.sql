-- Omaha System codes as text, as published: of a problem, a category, a target and a sign two digits.
CREATE SEQUENCE planned_problem_seq;
CREATE TABLE planned_problem (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    problem VARCHAR(2) NOT NULL,
    scope VARCHAR(16) NOT NULL,
    -- HEALTH_PROMOTION, POTENTIAL or ACTUAL
    state VARCHAR(16) NOT NULL,
    -- HIGH: acted on; LOW: documented only
    priority VARCHAR(8) NOT NULL,
    -- codes in order, separated by a space; of an ACTUAL problem at least one, of another none
    signs VARCHAR(120) NOT NULL,
    -- risk factors, the person's interest, or what « other » is
    words VARCHAR(1000) NOT NULL,
    onset DATE,
    prescription_id BIGINT REFERENCES prescription,
    -- days from one rating to the next
    review_days INT NOT NULL,
    opened_on DATE NOT NULL,
    closed_on DATE,
    closed_why VARCHAR(300) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT problem_signs CHECK ((state = 'ACTUAL') = (signs <> '')),
    CONSTRAINT problem_review CHECK (review_days BETWEEN 1 AND 366),
    -- once a person and problem: closed and opened again it keeps its ratings
    CONSTRAINT problem_once UNIQUE (patient_id, problem)
);
CREATE SEQUENCE assessment_seq;
CREATE TABLE assessment (
    id BIGINT PRIMARY KEY,
    planned_problem_id BIGINT NOT NULL REFERENCES planned_problem,
    member_id BIGINT NOT NULL REFERENCES member,
    rated_on DATE NOT NULL,
    knowledge INT NOT NULL,
    behavior INT NOT NULL,
    status INT NOT NULL,
    -- ADMISSION, INTERIM or DISCHARGE
    occasion VARCHAR(16) NOT NULL,
    -- PERSON or CARER; the carer's name may follow
    rated_who VARCHAR(16) NOT NULL,
    rated_name VARCHAR(120) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    -- a colleague's own rating of the same moment, made without seeing the first
    second_of BIGINT REFERENCES assessment,
    withdrawn_on DATE,
    withdrawn_why VARCHAR(300) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT rating_knowledge CHECK (knowledge BETWEEN 1 AND 5),
    CONSTRAINT rating_behavior CHECK (behavior BETWEEN 1 AND 5),
    CONSTRAINT rating_status CHECK (status BETWEEN 1 AND 5)
);
CREATE INDEX assessment_of ON assessment (planned_problem_id, rated_on);
CREATE SEQUENCE intervention_seq;
CREATE TABLE intervention (
    id BIGINT PRIMARY KEY,
    planned_problem_id BIGINT NOT NULL REFERENCES planned_problem,
    category VARCHAR(2) NOT NULL,
    target VARCHAR(2) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    -- NURSE, PERSON, CARER or PROFESSIONAL; who of the circle, or a name
    by_kind VARCHAR(16) NOT NULL,
    circle_member_id BIGINT REFERENCES circle_member,
    by_name VARCHAR(120) NOT NULL,
    frequency VARCHAR(120) NOT NULL,
    -- PLANNED or DONE: nothing more is to do
    status VARCHAR(16) NOT NULL,
    since DATE NOT NULL,
    stopped_on DATE,
    stopped_why VARCHAR(300) NOT NULL,
    version INT NOT NULL
);
CREATE INDEX intervention_of ON intervention (planned_problem_id);
-- What the person says of herself, in her own words.
CREATE TABLE story (
    patient_id BIGINT PRIMARY KEY REFERENCES patient,
    words VARCHAR(2000) NOT NULL,
    matters VARCHAR(2000) NOT NULL,
    strengths VARCHAR(2000) NOT NULL,
    met_on DATE NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member,
    version INT NOT NULL
);
-- A first meeting under way: kept at each pause of typing, until it is finished or given up.
CREATE TABLE story_draft (
    patient_id BIGINT NOT NULL REFERENCES patient,
    member_id BIGINT NOT NULL REFERENCES member,
    content VARCHAR(20000) NOT NULL,
    -- UTC
    saved_at TIMESTAMP(0) NOT NULL,
    PRIMARY KEY (patient_id, member_id)
);
-- Spoken of with the person.
CREATE TABLE explored_problem (
    patient_id BIGINT NOT NULL REFERENCES patient,
    problem VARCHAR(2) NOT NULL,
    -- NOTHING to say, or to DEEPEN: to be raised
    answer VARCHAR(16) NOT NULL,
    explored_on DATE NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member,
    PRIMARY KEY (patient_id, problem)
);
CREATE SEQUENCE goal_seq;
CREATE TABLE goal (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    goal VARCHAR(300) NOT NULL,
    -- how one will know that it is reached
    measure VARCHAR(300) NOT NULL,
    due_on DATE,
    -- PERSON, CARER, NURSE or PROFESSIONAL
    proposed_by VARCHAR(16) NOT NULL,
    -- AGREED, RESERVED or REFUSED, with the person's reason
    agreement VARCHAR(16) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    -- OPEN, REACHED or DROPPED
    outcome VARCHAR(16) NOT NULL,
    ended_on DATE,
    version INT NOT NULL
);
CREATE INDEX goal_of ON goal (patient_id);
-- « Petites victoires »
CREATE SEQUENCE victory_seq;
CREATE TABLE victory (
    id BIGINT PRIMARY KEY,
    patient_id BIGINT NOT NULL REFERENCES patient,
    planned_problem_id BIGINT REFERENCES planned_problem,
    member_id BIGINT NOT NULL REFERENCES member,
    happened_on DATE NOT NULL,
    words VARCHAR(500) NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    version INT NOT NULL
);
CREATE INDEX victory_of ON victory (patient_id, happened_on);
-- The team's own plans to begin from; those that come with the program are files beside it.
CREATE SEQUENCE plan_template_seq;
CREATE TABLE plan_template (
    id BIGINT PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    name_key VARCHAR(250) NOT NULL,
    -- as in the file that another team reads
    content VARCHAR(100000) NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    version INT NOT NULL
);
-- Interventions the team often chooses.
CREATE SEQUENCE intervention_favourite_seq;
CREATE TABLE intervention_favourite (
    id BIGINT PRIMARY KEY,
    problem VARCHAR(2) NOT NULL,
    category VARCHAR(2) NOT NULL,
    target VARCHAR(2) NOT NULL,
    detail VARCHAR(500) NOT NULL,
    by_kind VARCHAR(16) NOT NULL,
    frequency VARCHAR(120) NOT NULL
);
-- What of the plan was done during a visit, and why something was not.
CREATE TABLE visit_intervention (
    visit_id BIGINT NOT NULL REFERENCES visit,
    intervention_id BIGINT NOT NULL REFERENCES intervention,
    done BOOLEAN NOT NULL,
    why_not VARCHAR(300) NOT NULL,
    PRIMARY KEY (visit_id, intervention_id)
);
-- The visit's time by category, where someone shared it otherwise than in equal parts; in minutes.
CREATE TABLE visit_share (
    visit_id BIGINT NOT NULL REFERENCES visit,
    category VARCHAR(2) NOT NULL,
    minutes INT NOT NULL,
    PRIMARY KEY (visit_id, category),
    CONSTRAINT share_minutes CHECK (minutes >= 0)
);
GRANT SELECT, INSERT, UPDATE ON planned_problem TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON assessment TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON intervention TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON story TO APPLICATION;
GRANT SELECT, INSERT, UPDATE, DELETE ON story_draft TO APPLICATION;
GRANT SELECT, INSERT, UPDATE, DELETE ON explored_problem TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON goal TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON victory TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON plan_template TO APPLICATION;
GRANT SELECT, INSERT, DELETE ON intervention_favourite TO APPLICATION;
GRANT SELECT, INSERT, UPDATE, DELETE ON visit_intervention TO APPLICATION;
GRANT SELECT, INSERT, UPDATE, DELETE ON visit_share TO APPLICATION;
