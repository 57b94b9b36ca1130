package org.havn.history;

import org.jspecify.annotations.Nullable;

/** One field before and after, as text; null where there was or is nothing. */
public record Field(@Nullable String was, @Nullable String is) {}
