package org.havn.pipeline;

/** Something in another room that hangs on an application, so that its export cannot be undone any more. */
@FunctionalInterface
public interface ApplicationUse {
    boolean touches(ApplicationId application);
}
