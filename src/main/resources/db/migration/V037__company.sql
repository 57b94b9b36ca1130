-- The organisation's own page on LinkedIn: its name as there, and LinkedIn's number of it.
ALTER TABLE instance_setting
    ADD COLUMN company_name text CHECK (btrim(company_name) <> '' AND length(company_name) <= 100),
    ADD COLUMN company_id   text CHECK (company_id ~ '^[0-9]{1,19}$'),
    ADD CHECK ((company_name IS NULL) = (company_id IS NULL));
