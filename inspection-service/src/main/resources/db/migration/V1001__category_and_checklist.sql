-- What kinds of site there are, and what is asked of each. Reference data; rows are added at start and never removed.
CREATE TABLE category (
    code        varchar(16)  COLLATE "C" NOT NULL,
    name_zh     varchar(100) NOT NULL,
    name_en     varchar(200) NOT NULL,
    departments text[]       NOT NULL,
    traits      text[]       NOT NULL,
    CONSTRAINT category_pk PRIMARY KEY (code),
    CONSTRAINT category_departments_named CHECK (cardinality(departments) > 0)
);

-- One edition of the list of a category or of a disease module. A published row is never updated again.
CREATE TABLE checklist (
    id            uuid        NOT NULL,
    category_code varchar(16) COLLATE "C",
    module        varchar(32) COLLATE "C",
    edition       integer     NOT NULL,
    state         varchar(16) COLLATE "C" NOT NULL,
    items         jsonb       NOT NULL,
    published_at  timestamptz,
    updated_at    timestamptz NOT NULL,
    version       bigint      NOT NULL,
    CONSTRAINT checklist_pk PRIMARY KEY (id),
    CONSTRAINT checklist_category_fk FOREIGN KEY (category_code) REFERENCES category (code),
    CONSTRAINT checklist_one_subject CHECK (num_nonnulls(category_code, module) = 1),
    CONSTRAINT checklist_edition_unique UNIQUE NULLS NOT DISTINCT (category_code, module, edition),
    CONSTRAINT checklist_published_at CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL))
);

CREATE FUNCTION checklist_keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published checklist never changes' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER checklist_published_is_final BEFORE UPDATE OR DELETE ON checklist
    FOR EACH ROW WHEN (OLD.state = 'PUBLISHED') EXECUTE FUNCTION checklist_keep_published();
