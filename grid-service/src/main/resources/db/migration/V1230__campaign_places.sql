-- The places of its area that a campaign is for, once a change of places has made several of the one it was for; none for the whole area.
ALTER TABLE campaign ADD COLUMN places varchar(15)[] COLLATE "C" NOT NULL DEFAULT '{}';
