package org.havn.imports;

import org.havn.team.MemberId;

/** An import of the member's went on, or ended. */
public record ImportChanged(ImportId id, MemberId member) {}
