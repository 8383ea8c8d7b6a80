CREATE TABLE place (
    code varchar(15)  COLLATE "C" NOT NULL,
    name varchar(200) NOT NULL,
    sent_by varchar(128) NOT NULL,
    writes integer NOT NULL DEFAULT 1,
    CONSTRAINT place_pk PRIMARY KEY (code),
    CONSTRAINT place_name_not_cursed CHECK (name <> 'cursed')
);
