-- Everybody on a job, prospects and all: the two indexes by page hold one half each.
CREATE INDEX application_of_job ON application (job_id, status);
