-- All that a search for people looks into, once for each living candidate: what they are called, where they live and
-- work, have worked and studied, and what they can. Kept by the database in the transaction that writes any of it.
CREATE TABLE candidate_words (
    candidate_id uuid PRIMARY KEY REFERENCES candidate ON DELETE CASCADE,
    words        text NOT NULL
);

-- Begins with a space, so that the first word begins like every other.
CREATE VIEW candidate_said AS
SELECT candidate.id AS candidate_id,
       ' ' || candidate.search_text
           || coalesce((SELECT ' ' || string_agg(folded_name, ' ' ORDER BY kind, position, folded_name)
                          FROM affiliation
                         WHERE affiliation.candidate_id = candidate.id), '')
           || coalesce((SELECT ' ' || string_agg(words, ' ' ORDER BY field)
                          FROM candidate_fact
                         WHERE candidate_fact.candidate_id = candidate.id), '') AS words
  FROM candidate
 WHERE candidate.merged_into IS NULL;

INSERT INTO candidate_words (candidate_id, words) SELECT candidate_id, words FROM candidate_said;
CREATE INDEX candidate_words_parts ON candidate_words USING gin (words gin_trgm_ops);

CREATE FUNCTION write_candidate_words(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    DELETE FROM candidate_words
     WHERE candidate_id = ANY (ids)
       AND EXISTS (SELECT FROM candidate WHERE id = candidate_id AND merged_into IS NOT NULL);
    INSERT INTO candidate_words (candidate_id, words)
    SELECT candidate_id, words
      FROM candidate_said
     WHERE candidate_id = ANY (ids)
        ON CONFLICT (candidate_id) DO UPDATE SET words = excluded.words WHERE candidate_words.words <> excluded.words
$$;

CREATE FUNCTION candidate_said_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM write_candidate_words(ARRAY(SELECT DISTINCT id FROM changed));
    RETURN NULL;
END
$$;
CREATE TRIGGER candidate_words_added AFTER INSERT ON candidate
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION candidate_said_anew();
CREATE TRIGGER candidate_words_changed AFTER UPDATE ON candidate
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION candidate_said_anew();

CREATE FUNCTION said_of_candidate_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM write_candidate_words(ARRAY(SELECT DISTINCT candidate_id FROM changed));
    RETURN NULL;
END
$$;
CREATE TRIGGER candidate_words_added AFTER INSERT ON affiliation
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION said_of_candidate_anew();
CREATE TRIGGER candidate_words_changed AFTER UPDATE ON affiliation
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION said_of_candidate_anew();
CREATE TRIGGER candidate_words_removed AFTER DELETE ON affiliation
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION said_of_candidate_anew();
CREATE TRIGGER candidate_words_added AFTER INSERT ON candidate_fact
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION said_of_candidate_anew();
CREATE TRIGGER candidate_words_changed AFTER UPDATE ON candidate_fact
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION said_of_candidate_anew();
CREATE TRIGGER candidate_words_removed AFTER DELETE ON candidate_fact
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION said_of_candidate_anew();

-- The list of everybody living, as it is read.
DROP INDEX candidate_by_name;
CREATE INDEX candidate_by_name ON candidate (folded_name, id) WHERE merged_into IS NULL;
