package org.havn.dashboard;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.havn.approvals.Approvals;
import org.havn.dashboard.parts.PathLink;
import org.havn.interviews.Interviews;
import org.havn.notices.Notices;
import org.havn.team.Member;
import org.havn.team.Role;

/** What stands around every screen of a signed-in member: navigation, their name, the way out. */
@PermitAll
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    /** Focuses the screen's search field on «/», unless somebody is writing. */
    private static final String SLASH = """
            const frame = this;
            frame.slash ??= event => {
              const path = event.composedPath();
              if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
              if (path.some(node => /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName) || node.isContentEditable)) return;
              const search = frame.querySelector('main .search');
              if (!search) return;
              event.preventDefault();
              search.focus();
            };
            document.removeEventListener('keydown', frame.slash);
            document.addEventListener('keydown', frame.slash);
            """;

    private final CurrentMember current;
    private final Interviews interviews;
    private final Notices notices;
    private final Main main = new Main();
    private final Nav nav = new Nav();
    private final Span owed = new Span();
    private final Span unread = new Span();
    private final PathLink candidates;
    private final PathLink pools;
    private final PathLink administration;
    private final Approvals approvals;
    private final Span asked = new Span();
    private final NativeButton menu = new NativeButton();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String path, PathLink link) {
        void mark(String here) {
            var open = path.isEmpty() ? here.isEmpty() : here.equals(path) || here.startsWith(path + "/");
            if (open) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        }
    }

    Frame(
            CurrentMember current,
            Interviews interviews,
            Notices notices,
            Approvals approvals,
            AuthenticationContext authentication,
            LiveChanges changes) {
        this.current = current;
        this.interviews = interviews;
        this.notices = notices;
        this.approvals = approvals;
        var member = current.get();
        addClassName("frame");
        main.addClassName("frame-main");
        main.getElement().setAttribute("tabindex", "-1");
        owed.addClassName("count");
        unread.addClassName("count");
        asked.addClassName("count");
        nav.addClassName("frame-nav");
        nav.setAriaLabel(say("frame.nav"));
        entry(Paths.HOME, say("home.title")).add(owed);
        entry(Paths.NOTICES, say("notices.title")).add(unread);
        entry(Paths.JOBS, say("jobs.title"));
        entry(Paths.APPROVALS, say("approvals.title")).add(asked);
        candidates = entry(Paths.CANDIDATES, say("candidates.title"));
        pools = entry(Paths.POOLS, say("pools.title"));
        administration = entry(Paths.ADMINISTRATION, say("administration.title"));
        add(skip(), bar(), side(member, authentication), main);
        changes.whileShown(this, change -> {
            if (change.member() == null || change.concerns(member.id())) count();
        });
        Shortcuts.addShortcutListener(this, () -> open(false), Key.ESCAPE).setBrowserDefaultAllowed(true);
    }

    private void count() {
        var member = current.get();
        show(owed, interviews.owed(member).size(), say("frame.owed"));
        show(asked, approvals.waitingFor(member), say("frame.asked"));
        show(unread, notices.unread(member), say("frame.unread"));
    }

    private static void show(Span badge, int number, String said) {
        badge.setVisible(number > 0);
        var words = new Span(said);
        words.addClassName("unseen");
        badge.removeAll();
        badge.add(new Span(String.valueOf(number)), words);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        entries.forEach(entry -> entry.mark(here));
        show(current.get());
        open(false);
        count();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(SLASH);
    }

    /** Roles may have changed since the last click. */
    private void show(Member member) {
        candidates.setVisible(member.opensCandidates());
        // Who may open candidates in general may open pools (A18).
        pools.setVisible(member.opensCandidates());
        administration.setVisible(member.is(Role.ADMINISTRATOR));
    }

    private PathLink entry(String path, String text) {
        var link = new PathLink(path, "");
        link.add(new Span(text));
        entries.add(new Entry(path, link));
        nav.add(link);
        return link;
    }

    private NativeButton skip() {
        var skip =
                new NativeButton(say("frame.skip"), click -> main.getElement().callJsFunction("focus"));
        skip.addClassName("skip");
        return skip;
    }

    private Header bar() {
        menu.setText(say("frame.menu"));
        menu.getElement().setAttribute("aria-controls", "side");
        menu.addClickListener(click -> open(!hasClassName("open")));
        var bar = new Header(brand(), menu);
        bar.addClassName("frame-bar");
        return bar;
    }

    private Aside side(Member member, AuthenticationContext authentication) {
        var me = new Span(member.name().value());
        me.addClassName("frame-me");
        var settings = new PathLink(Paths.SETTINGS, "").as("settings");
        settings.add(new Span(say("settings.title")));
        entries.add(new Entry(Paths.SETTINGS, settings));
        var out = new NativeButton(say("frame.sign-out"), click -> authentication.logout());
        var foot = new Div(me, settings, out);
        foot.addClassName("frame-foot");
        var side = new Aside(brand(), nav, foot);
        side.setId("side");
        side.addClassName("frame-side");
        side.getElement().setAttribute("aria-label", say("frame.side"));
        return side;
    }

    private static PathLink brand() {
        return new PathLink(Paths.HOME, "Havn").as("brand");
    }

    private void open(boolean open) {
        setClassName("open", open);
        menu.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
