package org.havn.linkedin;

import java.time.Instant;
import org.havn.jobs.JobNumber;

/** A rejection that the reader made: of which job, why ({@code reason} numbers the administrator's list), and when. */
public record OwnRejection(JobNumber job, String jobTitle, int reason, Instant at) {}
