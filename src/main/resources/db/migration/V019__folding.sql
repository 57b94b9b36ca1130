-- Sørensen, Soerensen and Sorensen are one name to whoever looks for it, Ågård and Aagaard another.
CREATE FUNCTION pg_temp.folded(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(replace(replace(replace($1, 'aa', 'a'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
$$;

UPDATE candidate
   SET folded_name = pg_temp.folded(folded_name),
       search_text = CASE
           WHEN email IS NULL THEN pg_temp.folded(search_text)
           ELSE pg_temp.folded(left(search_text, -length(email)) || regexp_replace(email, '[^a-z0-9]+', ' ', 'g'))
                || ' ' || email
       END;

-- Two spellings of one employer become one row.
DELETE FROM affiliation doubled
 USING affiliation kept
 WHERE kept.candidate_id = doubled.candidate_id
   AND kept.kind = doubled.kind
   AND pg_temp.folded(kept.folded_name) = pg_temp.folded(doubled.folded_name)
   AND (kept.position, kept.folded_name) < (doubled.position, doubled.folded_name);
UPDATE affiliation SET folded_name = pg_temp.folded(folded_name);

UPDATE job
   SET search_text = pg_temp.folded(left(search_text, -length(number::text) - 6)) || ' havn-' || number;
