package org.havn.hiring;

import java.util.Collection;
import java.util.Set;

/** Decides the IFs of the table of rights; the room that knows jobs answers. */
@FunctionalInterface
public interface Conditions {
    /** Those of the jobs on which the condition written beside the permission is met. */
    Set<JobId> met(Permission permission, Collection<JobId> jobs);
}
