-- The documents of entries merged into another, which are looked up as the survivor's.
CREATE INDEX resident_document_merged ON resident (document_index, county_code) WHERE merged_into IS NOT NULL;
