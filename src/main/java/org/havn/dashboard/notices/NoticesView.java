package org.havn.dashboard.notices;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;
import org.havn.notices.Notice;
import org.havn.notices.Notices;

/** What the member was told, newest first; each line leads to what it is about. */
@Route(value = Paths.NOTICES, layout = Frame.class)
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {
    private final CurrentMember current;
    private final Notices notices;
    private final Times times;
    private final RowList<Notice> list;
    private final Button readAll = new Button(say("notices.read-all"), click -> readAll());

    NoticesView(CurrentMember current, Notices notices, Times times, LiveChanges changes) {
        this.current = current;
        this.notices = notices;
        this.times = times;
        list = new RowList<>(
                say("notices.title"),
                (offset, limit) -> notices.of(current.get(), offset, limit),
                this::row,
                () -> new EmptyState(say("notices.none"), say("notices.none.text")));
        list.addClassName("notices");
        var me = current.get().id();
        changes.whileShown(list, change -> {
            if (change.concerns(me)) refresh();
        });
        var header = new PageHeader(say("notices.title"));
        header.actions(readAll);
        add(header, new Card(say("notices.list"), list));
        refresh();
    }

    private Component row(Notice notice) {
        var link = new PathLink(notice.path(), Words.of(notice)).as("row-title");
        link.getElement().addEventListener("click", click -> notices.read(current.get(), notice.id()));
        var below = new Div(times.ago(notice.givenAt()));
        below.addClassName("second");
        var row = new Div(link, below);
        row.addClassName("notice-row");
        if (notice.readAt() == null) {
            var unread = new Span(say("notices.unread"));
            unread.addClassName("unseen");
            link.addComponentAsFirst(unread);
            row.addClassName("unread");
        }
        return row;
    }

    private void readAll() {
        notices.readAll(current.get());
        refresh();
    }

    private void refresh() {
        list.refresh();
        readAll.setVisible(notices.unread(current.get()) > 0);
    }

    @Override
    public String getPageTitle() {
        return say("title", say("notices.title"));
    }
}
