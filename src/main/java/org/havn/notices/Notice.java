package org.havn.notices;

import java.time.Instant;
import java.util.Map;
import org.havn.mail.MailKind;
import org.jspecify.annotations.Nullable;

/** Something a member was told: {@code path} leads to what it is about, {@code readAt} is when they have seen it. */
public record Notice(
        NoticeId id,
        MailKind kind,
        Map<String, String> words,
        String path,
        Instant givenAt,
        @Nullable Instant readAt) {}
