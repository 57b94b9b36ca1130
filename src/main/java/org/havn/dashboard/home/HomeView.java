package org.havn.dashboard.home;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.interviews.InterviewCards;
import org.havn.dashboard.parts.PageHeader;
import org.havn.interviews.Interviews;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Applications;
import org.havn.team.Role;

/** What waits for the member: feedback they owe, their jobs, people who came in. */
@Route(value = Paths.HOME, layout = Frame.class)
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    HomeView(
            CurrentMember current,
            Interviews interviews,
            InterviewCards cards,
            Jobs jobs,
            Applications applications,
            Times times,
            LiveChanges changes) {
        var member = current.get();
        var owed = new OwedCard(() -> interviews.owed(current.get()), times);
        var next = cards.mine();
        var mine = new MyJobsCard(current, jobs, applications);
        var left = new Div(mine);
        left.addClassName("stack");
        if (member.isAny(Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER)) left.addComponentAsFirst(owed);
        left.addComponentAsFirst(next);
        var columns = new Div(left);
        columns.addClassName("columns");
        add(new PageHeader(say("home.hello", member.name().value().split(" ")[0])), columns);
        changes.whileShown(owed, change -> owed.refresh());
        changes.whileShown(next, change -> next.refresh());
        changes.whileShown(mine, change -> mine.refresh());
        if (!member.isAny(Role.RECRUITER, Role.HIRING_MANAGER, Role.ADMINISTRATOR, Role.READ_ONLY)) {
            columns.addClassName("single");
            return;
        }
        var newest = new NewestProspectsCard(() -> applications.newestProspects(current.get(), 8), times);
        columns.add(newest);
        changes.whileShown(newest, change -> newest.refresh());
    }

    @Override
    public String getPageTitle() {
        return say("title", say("home.title"));
    }
}
