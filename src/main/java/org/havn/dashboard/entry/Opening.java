package org.havn.dashboard.entry;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.SignedOut;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Toasts;
import org.havn.shared.Refused;
import org.havn.team.Language;
import org.havn.team.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens each window in the member's language and colours, and answers for whatever goes wrong in it. */
@Component
class Opening implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    /** Vaadin's own indicator stands outside every landmark, has no role of its own, and speaks English only. */
    private static final String INDICATOR = """
            const indicator = document.querySelector('vaadin-connection-indicator');
            if (!indicator) return;
            indicator.setAttribute('role', 'status');
            indicator.onlineText = $0;
            indicator.offlineText = $1;
            indicator.reconnectingText = $2;
            """;

    private final CurrentMember current;

    Opening(CurrentMember current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(Opening::answer));
        service.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
        // A session that ran out leads to the sign-in page by itself, and back.
        service.getSource().setSystemMessagesProvider(asked -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
    }

    private void prepare(UI ui) {
        var member = current.find();
        member.map(Member::language).map(Language::locale).ifPresent(ui::setLocale);
        member.map(Member::timeZone).ifPresent(zone -> Times.readIn(ui, zone));
        ui.getPage().setColorScheme(scheme(member));
        ui.getPage()
                .executeJs(
                        INDICATOR,
                        Words.say("connection.online"),
                        Words.say("connection.offline"),
                        Words.say("connection.reconnecting"));
    }

    static ColorScheme.Value scheme(Optional<Member> member) {
        return switch (member.map(Member::colorScheme).orElse(null)) {
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
            case null -> ColorScheme.Value.LIGHT_DARK;
        };
    }

    /** A refusal is said, a lost sign-in leads to the door, anything else is logged and owned up to. */
    private static void answer(ErrorEvent error) {
        switch (rootOf(error.getThrowable())) {
            case Refused refused -> Toasts.refused(refused);
            case SignedOut gone -> UI.getCurrent().getPage().setLocation(new Location(Paths.LOGIN).getPath());
            case Throwable fault -> {
                LOG.error("A screen failed", fault);
                if (UI.getCurrent() != null) Toasts.problem(Words.say("fault.text"));
            }
        }
    }

    /** Refusals reach the handler wrapped by whatever called the listener. */
    private static Throwable rootOf(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof Refused || cause instanceof SignedOut) return cause;
        return thrown;
    }
}
