-- The application whose export put another profile in this one's place: undoing that export brings this one back.
ALTER TABLE linkedin_identity ADD COLUMN ended_for uuid;
