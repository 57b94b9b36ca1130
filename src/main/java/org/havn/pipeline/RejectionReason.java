package org.havn.pipeline;

import org.jspecify.annotations.Nullable;

/** A reason from the administrator's list: a shipped one by the key of its text, or one with a label of their own. */
public record RejectionReason(
        int id, @Nullable String key, @Nullable String label) {}
