-- Nobody moved, their place got another code: the change that is the reason.
ALTER TABLE resident_move
    ADD COLUMN area_change_id uuid,
    ADD CONSTRAINT resident_move_area_change_fk FOREIGN KEY (area_change_id) REFERENCES area_change (id);
