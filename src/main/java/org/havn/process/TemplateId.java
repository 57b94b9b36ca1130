package org.havn.process;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a process template. */
public record TemplateId(UUID value) {
    static TemplateId next() {
        return new TemplateId(UuidCreator.getTimeOrderedEpoch());
    }
}
