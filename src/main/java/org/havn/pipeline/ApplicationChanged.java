package org.havn.pipeline;

import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.team.MemberId;

/** An application was closed or opened again, marked, ticked or offered something: anything but added, moved or removed. */
public record ApplicationChanged(ApplicationId application, CandidateId candidate, JobId job, MemberId by) {}
