-- Which rules an event has been through while it is not done with: each commits alone, so that one that fails takes no other with it.
CREATE TABLE rule_application (
    event_id  uuid        NOT NULL,
    rule_code varchar(64) COLLATE "C" NOT NULL,
    CONSTRAINT rule_application_pk PRIMARY KEY (event_id, rule_code)
);
