-- Text as it is compared: what PersonName.fold does, for words that are kept as they were written.
CREATE FUNCTION folded(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT replace(replace(replace(replace(btrim(regexp_replace(
               lower(regexp_replace(normalize(
                   replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(written,
                       'Ø', 'o'), 'ø', 'o'), 'Æ', 'ae'), 'æ', 'ae'), 'Œ', 'oe'), 'œ', 'oe'), 'ß', 'ss'), 'ð', 'd'),
                       'þ', 'th'), 'ł', 'l'), 'đ', 'd'), 'ı', 'i'), NFKD), '[\u0300-\u036f]+', '', 'g')),
               '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf]+', ' ', 'g')),
           'aa', 'a'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
$$;
-- Bound when it is made: an index is built without a search path.
CREATE FUNCTION folded(written text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT string_agg(folded(line), E'\n' ORDER BY place) FROM unnest(written) WITH ORDINALITY AS lines (line, place));

-- Words of a person's life at work are found as fast as their name.
CREATE INDEX candidate_fact_words ON candidate_fact USING gin (folded(texts) gin_trgm_ops);
CREATE INDEX affiliation_words ON affiliation USING gin (folded_name gin_trgm_ops);

-- By what people in pools are narrowed down; value: as it is compared, label: as it is read.
CREATE VIEW candidate_trait AS
SELECT candidate_id, kind, lower(label) AS value, label
  FROM (SELECT candidate_id, 'SKILL' AS kind, btrim(line) AS label
          FROM candidate_fact, unnest(texts) AS line
         WHERE field = 'SKILLS'
        UNION ALL
        SELECT candidate_id, 'EDUCATION', btrim(split_part(split_part(line, ' · ', 1), ' (', 1))
          FROM candidate_fact, unnest(texts) AS line
         WHERE field = 'EDUCATION'
        UNION ALL
        SELECT candidate_id, 'ORGANISATION', btrim(regexp_replace(split_part(line, ' · ', 2), ' \([^(]*\)$', ''))
          FROM candidate_fact, unnest(texts) AS line
         WHERE field = 'POSITIONS'
        UNION ALL
        SELECT candidate_id, CASE kind WHEN 'SCHOOL' THEN 'EDUCATION' ELSE 'ORGANISATION' END, name
          FROM affiliation
        UNION ALL
        SELECT id, 'LOCATION', btrim(location)
          FROM candidate
         WHERE location IS NOT NULL
        UNION ALL
        SELECT id, 'SOURCE', source
          FROM candidate
        UNION ALL
        SELECT candidate_id, 'SILVER', 'yes'
          FROM application
         WHERE silver) AS said
 WHERE label <> '';
