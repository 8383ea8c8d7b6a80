-- Which event tells whom, and how. What a rule says is one document, read and written whole.
CREATE TABLE rule (
    id         uuid         NOT NULL,
    code       varchar(64)  COLLATE "C" NOT NULL,
    event_type varchar(64)  COLLATE "C" NOT NULL,
    enabled    boolean      NOT NULL,
    definition text         NOT NULL,
    created_at timestamptz  NOT NULL,
    updated_at timestamptz  NOT NULL,
    version    bigint       NOT NULL,
    CONSTRAINT rule_pk PRIMARY KEY (id),
    CONSTRAINT rule_code_unique UNIQUE (code),
    CONSTRAINT rule_definition_is_json CHECK (definition IS JSON OBJECT)
);
CREATE INDEX rule_event_type ON rule (event_type) WHERE enabled;
