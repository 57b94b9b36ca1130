-- Some activities are for colleagues who apply, or for people from outside only.
ALTER TABLE candidate ADD COLUMN IF NOT EXISTS internal boolean NOT NULL DEFAULT false;
CREATE INDEX activity_asking ON activity (stage_id) WHERE kind IN ('INTERVIEW', 'FEEDBACK');
