package org.havn.documents;

import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An application with a document is not taken back. */
@Component
class DocumentUse implements ApplicationUse {
    private final JdbcClient jdbc;

    DocumentUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean touches(ApplicationId application) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM document WHERE application_id = :application)")
                .param("application", application.value())
                .query(Boolean.class)
                .single();
    }
}
