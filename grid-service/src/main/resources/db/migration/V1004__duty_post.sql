-- Which roles a subject can have, and which of them must be held; level ANY for organisations and sites.
CREATE TABLE duty_post (
    subject_type varchar(16) COLLATE "C" NOT NULL,
    level        varchar(16) COLLATE "C" NOT NULL,
    role         varchar(32) COLLATE "C" NOT NULL,
    required     boolean     NOT NULL,
    CONSTRAINT duty_post_pk PRIMARY KEY (subject_type, level, role)
);

INSERT INTO duty_post (subject_type, level, role, required) VALUES
    ('AREA', 'COUNTY',   'COUNTY_LEADER',  true),
    ('AREA', 'COUNTY',   'DEPUTY',         false),
    ('AREA', 'TOWNSHIP', 'COUNTY_LEADER',  false),
    ('AREA', 'TOWNSHIP', 'PRINCIPAL',      true),
    ('AREA', 'TOWNSHIP', 'DEPUTY',         false),
    ('AREA', 'TOWNSHIP', 'TOWNSHIP_CADRE', true),
    ('AREA', 'TOWNSHIP', 'MEDIC',          false),
    ('AREA', 'TOWNSHIP', 'POLICE',         false),
    ('AREA', 'VILLAGE',  'COUNTY_LEADER',  false),
    ('AREA', 'VILLAGE',  'PRINCIPAL',      false),
    ('AREA', 'VILLAGE',  'DEPUTY',         false),
    ('AREA', 'VILLAGE',  'TOWNSHIP_CADRE', false),
    ('AREA', 'VILLAGE',  'VILLAGE_CADRE',  true),
    ('AREA', 'VILLAGE',  'MEDIC',          false),
    ('AREA', 'VILLAGE',  'POLICE',         false),
    ('AREA', 'GRID',     'COUNTY_LEADER',  false),
    ('AREA', 'GRID',     'DEPUTY',         false),
    ('AREA', 'GRID',     'TOWNSHIP_CADRE', false),
    ('AREA', 'GRID',     'VILLAGE_CADRE',  false),
    ('AREA', 'GRID',     'GRID_LEADER',    true),
    ('AREA', 'GRID',     'GRID_WORKER',    true),
    ('AREA', 'GRID',     'MEDIC',          false),
    ('AREA', 'GRID',     'POLICE',         false),
    ('ORGANIZATION', 'ANY', 'ORG_HEAD',    true),
    ('ORGANIZATION', 'ANY', 'DEPUTY',      false),
    ('SITE', 'ANY', 'SITE_MANAGER',        true),
    ('SITE', 'ANY', 'DEPUTY',              false),
    ('SITE', 'ANY', 'MEDIC',               false),
    ('SITE', 'ANY', 'POLICE',              false);
