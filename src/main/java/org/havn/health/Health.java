package org.havn.health;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.havn.drift.Drift;
import org.havn.drift.FieldRate;
import org.havn.health.Finding.Kind;
import org.havn.mail.Outbox;
import org.havn.packages.Packages;
import org.havn.seats.Seat;
import org.havn.seats.Seats;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at everything the extension and the LinkedIn tab depend on. */
@Service
@Transactional(readOnly = true)
public class Health {
    private static final Duration LONG = Duration.ofDays(30);
    private static final Duration SOON = Duration.ofHours(1);

    private final Settings settings;
    private final Packages packages;
    private final Drift drift;
    private final Outbox outbox;
    private final Seats seats;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String publicAddress;
    private final String signIn;

    Health(
            Settings settings,
            Packages packages,
            Drift drift,
            Outbox outbox,
            Seats seats,
            JdbcClient jdbc,
            Clock clock,
            @Value("${havn.url}") String publicAddress,
            @Value("${havn.linkedin.client-id}") String signIn) {
        this.settings = settings;
        this.packages = packages;
        this.drift = drift;
        this.outbox = outbox;
        this.seats = seats;
        this.jdbc = jdbc;
        this.clock = clock;
        this.publicAddress = publicAddress;
        this.signIn = signIn;
    }

    /** What there is to do, the worst first; nothing when all is well. For administrators. */
    public List<Finding> findings(Member by, Reached reached) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_FOUND);
        var found = new ArrayList<Finding>();
        if (!settings.current().integrationEnabled()) found.add(of(Kind.INTEGRATION_OFF));
        if (packages.offered().isEmpty()) found.add(of(Kind.NO_PACKAGES));
        var paired = paired();
        if (paired == 0) found.add(of(Kind.NOBODY_PAIRED));
        var unseen = unseen();
        if (unseen > 0) found.add(of(Kind.LONG_UNSEEN, unseen));
        drift.rates(by).stream()
                .filter(rate -> rate.since() != null)
                .map(FieldRate::layout)
                .distinct()
                .forEach(layout -> found.add(of(Kind.READING_DRIFTED, layout)));
        if (publicAddress.isBlank() && reached.fromElsewhere()) found.add(of(Kind.NO_PUBLIC_ADDRESS));
        if (!outbox.sends()) found.add(of(Kind.NO_MAIL));
        var late = outbox.late();
        if (late > 0) found.add(of(Kind.MAIL_LATE, late));
        var stuck = stuck();
        if (stuck > 0) found.add(of(Kind.EVENTS_STUCK, stuck));
        if (settings.company().isEmpty()) found.add(of(Kind.NO_COMPANY));
        if (paired > 0 && !seats.all(by).containsValue(Seat.RECRUITER)) found.add(of(Kind.NO_SEATS));
        if (signIn.isBlank()) found.add(of(Kind.NO_SIGN_IN));
        found.sort(Comparator.comparing(finding -> finding.kind().severity()));
        return List.copyOf(found);
    }

    private int paired() {
        return jdbc.sql("SELECT count(*) FROM paired_browser WHERE revoked_at IS NULL")
                .query(Integer.class)
                .single();
    }

    private int unseen() {
        return jdbc.sql("SELECT count(*) FROM paired_browser WHERE revoked_at IS NULL AND last_used_at < :before")
                .param("before", clock.instant().minus(LONG).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** What was published and is not finished: a listener fails, or the server died before it ran. */
    private int stuck() {
        return jdbc.sql("""
                SELECT count(*)
                  FROM event_publication
                 WHERE completion_date IS NULL
                   AND publication_date < :before
                """)
                .param("before", clock.instant().minus(SOON).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static Finding of(Kind kind, Object... with) {
        return new Finding(kind, List.of(with));
    }
}
