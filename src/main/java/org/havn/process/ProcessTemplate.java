package org.havn.process;

import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/** A way to fill a job that is kept for the next one. The shipped template is nobody's own. */
public record ProcessTemplate(
        TemplateId id, int version, @Nullable MemberId owner, boolean isDefault, TemplateDraft says) {
    public boolean ownedBy(MemberId member) {
        return member.equals(owner);
    }
}
