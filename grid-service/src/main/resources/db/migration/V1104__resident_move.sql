-- Where a resident lived before: a row a move. The current grid stands with the resident.
CREATE TABLE resident_move (
    county_code varchar(6)   COLLATE "C" NOT NULL,
    resident_id uuid         NOT NULL,
    n           integer      NOT NULL,
    from_grid   varchar(15)  COLLATE "C" NOT NULL,
    to_grid     varchar(15)  COLLATE "C" NOT NULL,
    at          timestamptz  NOT NULL,
    by_user     varchar(128) COLLATE "C" NOT NULL,
    CONSTRAINT resident_move_pk PRIMARY KEY (county_code, resident_id, n),
    CONSTRAINT resident_move_resident_fk FOREIGN KEY (county_code, resident_id) REFERENCES resident (county_code, id)
);
