package org.havn.outreach;

import org.havn.candidates.CandidateId;

/** Somebody logged that they wrote to a candidate, or that there was an answer, or took it back. */
public record MessageLogged(CandidateId candidate) {}
