-- The pool that Havn itself fills: people who agreed to share their LinkedIn profile. Nobody owns it.
ALTER TABLE pool
    ALTER COLUMN owner_id DROP NOT NULL,
    ADD COLUMN system text UNIQUE CHECK (system = 'LINKEDIN'),
    ADD CHECK ((owner_id IS NULL) = (system IS NOT NULL));

INSERT INTO pool (id, version, owner_id, system, name, folded, created_at)
VALUES ('019344f0-0000-7000-8000-000000000001', 0, NULL, 'LINKEDIN', 'LinkedIn', 'linkedin', now());

CREATE TRIGGER pool_entry_of_the_living BEFORE INSERT ON pool_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_the_merged();
