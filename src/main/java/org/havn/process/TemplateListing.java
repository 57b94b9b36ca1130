package org.havn.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template as a row of a list; {@code owner} is a name, {@code mayKeep} whether the reader may edit it. */
public record TemplateListing(
        TemplateId id,
        String name,
        @Nullable String owner,
        boolean isDefault,
        boolean approval,
        boolean prospects,
        List<String> stages,
        boolean mayKeep) {}
