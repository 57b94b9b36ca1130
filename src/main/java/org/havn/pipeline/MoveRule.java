package org.havn.pipeline;

/** What another room says before an application goes on to a later stage: it refuses, or is silent (C5). */
@FunctionalInterface
public interface MoveRule {
    void beforeAdvancing(Application application);
}
