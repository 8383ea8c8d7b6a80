-- A duty whose holder is absent: it still names them, but gives them no access until they are back.
ALTER TABLE directory_duty ADD COLUMN suspended boolean NOT NULL DEFAULT false;
