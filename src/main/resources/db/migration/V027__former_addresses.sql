-- An address under which the person was known until their page showed another: a hint to them, until somebody else has it.
ALTER TABLE linkedin_identity ADD COLUMN former boolean NOT NULL DEFAULT false CHECK (NOT former OR ended_at IS NOT NULL);
CREATE INDEX linkedin_identity_former ON linkedin_identity (value) WHERE former;
