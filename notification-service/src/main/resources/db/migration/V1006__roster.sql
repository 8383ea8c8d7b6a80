-- Who is on duty in an area, shift by shift; the roster itself carries the version a change is checked against.
CREATE TABLE roster (
    area_code  varchar(15) COLLATE "C" NOT NULL,
    updated_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    CONSTRAINT roster_pk PRIMARY KEY (area_code)
);
CREATE TABLE roster_shift (
    id        uuid         NOT NULL,
    area_code varchar(15)  COLLATE "C" NOT NULL,
    user_id   varchar(128) COLLATE "C" NOT NULL,
    post      varchar(16)  COLLATE "C" NOT NULL,
    starts_at timestamptz  NOT NULL,
    ends_at   timestamptz  NOT NULL,
    CONSTRAINT roster_shift_pk PRIMARY KEY (id),
    CONSTRAINT roster_shift_roster_fk FOREIGN KEY (area_code) REFERENCES roster (area_code),
    CONSTRAINT roster_shift_ends_after_start CHECK (ends_at > starts_at)
);
CREATE INDEX roster_shift_time ON roster_shift (area_code, starts_at, ends_at);

-- What the next shift must know.
CREATE TABLE shift_note (
    id         uuid          NOT NULL,
    area_code  varchar(15)   COLLATE "C" NOT NULL,
    text       varchar(4000) NOT NULL,
    written_by varchar(128)  COLLATE "C" NOT NULL,
    written_at timestamptz   NOT NULL,
    CONSTRAINT shift_note_pk PRIMARY KEY (id)
);
CREATE INDEX shift_note_area ON shift_note (area_code, written_at, id);
