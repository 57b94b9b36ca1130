-- A reason that is no longer offered stays on the applications that it closed.
ALTER TABLE rejection_reason ADD COLUMN retired_at timestamptz;
ALTER TABLE rejection_reason ADD CHECK (label IS NULL OR btrim(label) <> '' AND length(label) <= 100);
