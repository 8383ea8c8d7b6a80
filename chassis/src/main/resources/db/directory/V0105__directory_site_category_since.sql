-- Since when a site is here of the category it has; null where it was before that was noted.
ALTER TABLE directory_site ADD COLUMN category_since timestamptz;
