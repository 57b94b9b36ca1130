-- Folded once when a fact is written, not with every question.
DROP INDEX candidate_fact_words;
ALTER TABLE candidate_fact ADD COLUMN words text GENERATED ALWAYS AS (folded(texts)) STORED;
CREATE INDEX candidate_fact_words ON candidate_fact USING gin (words gin_trgm_ops);
