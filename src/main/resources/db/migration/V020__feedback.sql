-- Which activities of a stage ask for feedback.
CREATE INDEX activity_asking ON activity (stage_id) WHERE kind IN ('INTERVIEW', 'FEEDBACK');
