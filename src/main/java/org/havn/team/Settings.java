package org.havn.team;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.havn.shared.Moments;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the installation: read by all, changed by administrators. */
@Service
@Transactional
public class Settings {
    /** The one row. */
    private static final Boolean ONLY = true;

    private final JdbcClient jdbc;
    private final Moments<Boolean, InstanceSettings> recent;

    Settings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.recent = new Moments<>(clock);
    }

    /** As they are, read once in a second. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public InstanceSettings current() {
        return Objects.requireNonNull(recent.get(ONLY, only -> read()));
    }

    private InstanceSettings read() {
        return jdbc.sql("""
                SELECT name, integration_enabled, overlay_mode, reveal_prospects, list_marks, template_management
                  FROM instance_setting
                """)
                .query((row, number) -> new InstanceSettings(
                        row.getString("name"),
                        row.getBoolean("integration_enabled"),
                        InstanceSettings.OverlayMode.valueOf(
                                row.getString("overlay_mode").toUpperCase(Locale.ROOT)),
                        row.getBoolean("reveal_prospects"),
                        row.getBoolean("list_marks"),
                        row.getBoolean("template_management")))
                .single();
    }

    /** The organisation's page on LinkedIn, if an administrator has named it. */
    @Transactional(readOnly = true)
    public Optional<Company> company() {
        return jdbc.sql("SELECT company_name, company_id FROM instance_setting WHERE company_id IS NOT NULL")
                .query((row, number) -> new Company(row.getString("company_name"), row.getString("company_id")))
                .optional();
    }

    /** Names the organisation's page on LinkedIn. */
    public void change(Member by, Company company) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        jdbc.sql("UPDATE instance_setting SET company_name = :name, company_id = :id")
                .param("name", company.name())
                .param("id", company.id())
                .update();
    }

    public void change(Member by, InstanceSettings settings) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        recent.forget(ONLY);
        jdbc.sql("""
                UPDATE instance_setting
                   SET name = :name,
                       integration_enabled = :integration,
                       overlay_mode = :mode,
                       reveal_prospects = :reveal,
                       list_marks = :marks,
                       template_management = :templates
                """)
                .param("name", settings.name())
                .param("integration", settings.integrationEnabled())
                .param("mode", settings.mode().name().toLowerCase(Locale.ROOT))
                .param("reveal", settings.revealProspects())
                .param("marks", settings.listMarks())
                .param("templates", settings.templateManagement())
                .update();
    }
}
