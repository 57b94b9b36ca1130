package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.TabLinks;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;

/** The top of every screen of the administration: what it is, and the way to the others. */
public final class AdministrationFrame {
    public static final String MEMBERS = Paths.ADMINISTRATION + "/members";
    public static final String LINKEDIN = Paths.ADMINISTRATION + "/linkedin";
    public static final String HEALTH = LINKEDIN + "/health";
    public static final String TEMPLATES = Paths.ADMINISTRATION + "/templates";
    public static final String REASONS = Paths.ADMINISTRATION + "/rejection-reasons";

    private AdministrationFrame() {}

    /** Fills the view; to anybody but administrators the screen does not exist. */
    public static void into(Div view, Member member, String here, Component... content) {
        if (!member.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_FOUND);
        var tabs = new TabLinks(say("administration.parts"))
                .tab(MEMBERS, say("members.title"), here.equals(MEMBERS))
                .tab(LINKEDIN, say("linkedin.title"), here.equals(LINKEDIN))
                .tab(HEALTH, say("health.title"), here.equals(HEALTH))
                .tab(TEMPLATES, say("templates.title"), here.equals(TEMPLATES))
                .tab(REASONS, say("reasons.title"), here.equals(REASONS));
        view.add(new PageHeader(say("administration.title")), tabs);
        view.add(content);
    }
}
