-- Whom an entry about many people lists: "who saw this person" is asked of searches and lists too.
CREATE INDEX audit_entry_residents ON audit_entry USING gin ((facts::jsonb -> 'residents'))
    WHERE facts::jsonb -> 'residents' IS NOT NULL;
