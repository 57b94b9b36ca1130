package org.havn.progress;

import org.havn.pipeline.Application;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationUse;
import org.havn.pipeline.MoveRule;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A stage is left for a later one only when its required items are done (C5); one with a tick was touched. */
@Component
class ChecklistRule implements MoveRule, ApplicationUse {
    private final ObjectProvider<Progress> progress;
    private final JdbcClient jdbc;

    ChecklistRule(ObjectProvider<Progress> progress, JdbcClient jdbc) {
        this.progress = progress;
        this.jdbc = jdbc;
    }

    @Override
    public void beforeAdvancing(Application application) {
        var open = progress.getObject().here(application).stream()
                .filter(CheckItem::blocks)
                .map(item -> item.activity().name())
                .toArray(String[]::new);
        if (open.length > 0) throw new Refused(Refusal.ACTIVITIES_OPEN, open);
    }

    @Override
    public boolean touches(ApplicationId application) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM activity_done WHERE application_id = :id)")
                .param("id", application.value())
                .query(Boolean.class)
                .single();
    }
}
