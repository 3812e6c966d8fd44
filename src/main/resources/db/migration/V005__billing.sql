CREATE TABLE tariff (
    effective_from DATE PRIMARY KEY,
    hourly_rate DECIMAL(8, 2) NOT NULL CHECK (hourly_rate > 0),
    mention VARCHAR(200) NOT NULL
);
-- Numbers come from a row, not from a sequence: a sequence leaves gaps on rollback.
CREATE TABLE invoice_counter (
    series VARCHAR(16) NOT NULL,
    issue_year INT NOT NULL,
    last_number INT NOT NULL,
    -- nothing is issued on an earlier day than this
    last_issued_on DATE NOT NULL,
    PRIMARY KEY (series, issue_year)
);
-- One closing of one month for one issuer, with its statement; frozen.
CREATE SEQUENCE billing_run_seq;
CREATE TABLE billing_run (
    id BIGINT PRIMARY KEY,
    issuer_id BIGINT,
    issuer_code VARCHAR(12) NOT NULL,
    period VARCHAR(7) NOT NULL,
    rank_in_period INT NOT NULL,
    issued_on DATE NOT NULL,
    invoices INT NOT NULL,
    visits INT NOT NULL,
    minutes INT NOT NULL,
    amount DECIMAL(12, 2) NOT NULL,
    pdf BLOB NOT NULL,
    pdf_sha256 VARCHAR(64) NOT NULL,
    UNIQUE (issuer_code, period, rank_in_period)
);
-- Invoices and credit notes (avoirs); frozen.
CREATE SEQUENCE invoice_seq;
CREATE TABLE invoice (
    id BIGINT PRIMARY KEY,
    number VARCHAR(32) NOT NULL UNIQUE,
    kind VARCHAR(8) NOT NULL,
    -- for a credit note: the invoice it corrects, once at most
    credits_id BIGINT UNIQUE REFERENCES invoice,
    issuer_id BIGINT,
    issuer_code VARCHAR(12) NOT NULL,
    patient_id BIGINT NOT NULL REFERENCES patient,
    patient_code VARCHAR(20) NOT NULL,
    patient_name VARCHAR(220) NOT NULL,
    -- number, name and code as the list's search compares them
    search_key VARCHAR(300) NOT NULL,
    period VARCHAR(7) NOT NULL,
    issued_on DATE NOT NULL,
    due_on DATE NOT NULL,
    visits INT NOT NULL,
    minutes INT NOT NULL,
    -- of a credit note: below zero
    amount DECIMAL(12, 2) NOT NULL,
    amo DECIMAL(12, 2) NOT NULL,
    amc DECIMAL(12, 2) NOT NULL,
    person DECIMAL(12, 2) NOT NULL,
    -- why a credit note was made; empty for an invoice
    reason VARCHAR(300) NOT NULL,
    -- everything printed, as JSON: issuer, person, tariff, lines, mentions
    content CLOB NOT NULL,
    pdf BLOB NOT NULL,
    pdf_sha256 VARCHAR(64) NOT NULL
);
CREATE INDEX invoice_period ON invoice (period, issuer_code);
CREATE INDEX invoice_patient ON invoice (patient_id, issued_on);
CREATE TABLE invoice_line (
    invoice_id BIGINT NOT NULL REFERENCES invoice,
    position INT NOT NULL,
    visit_id BIGINT NOT NULL REFERENCES visit,
    visit_date DATE NOT NULL,
    minutes INT NOT NULL,
    hourly_rate DECIMAL(8, 2) NOT NULL,
    amount DECIMAL(12, 2) NOT NULL,
    PRIMARY KEY (invoice_id, position)
);
CREATE INDEX invoice_line_visit ON invoice_line (visit_id);
CREATE INDEX invoice_line_day ON invoice_line (visit_date);
-- Which statement covers an invoice or a credit note: none until its run has ended, one for ever after.
CREATE TABLE billing_run_invoice (
    invoice_id BIGINT PRIMARY KEY REFERENCES invoice,
    run_id BIGINT NOT NULL REFERENCES billing_run
);
-- Drafts of a month that wait: issued neither from the screen nor by the command until let go.
CREATE TABLE billing_held (
    period VARCHAR(7) NOT NULL,
    issuer_code VARCHAR(12) NOT NULL,
    patient_id BIGINT NOT NULL REFERENCES patient,
    PRIMARY KEY (period, issuer_code, patient_id)
);
GRANT SELECT, INSERT, DELETE ON billing_held TO APPLICATION;
GRANT SELECT, INSERT, UPDATE, DELETE ON tariff TO APPLICATION;
GRANT SELECT, INSERT, UPDATE ON invoice_counter TO APPLICATION;
-- Issued means for ever: the database itself refuses a change.
GRANT SELECT, INSERT ON billing_run TO APPLICATION;
GRANT SELECT, INSERT ON invoice TO APPLICATION;
GRANT SELECT, INSERT ON invoice_line TO APPLICATION;
GRANT SELECT, INSERT ON billing_run_invoice TO APPLICATION;
