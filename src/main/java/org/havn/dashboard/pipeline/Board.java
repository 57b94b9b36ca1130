package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.havn.boards.BoardColumn;
import org.havn.boards.Boards;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.hiring.JobId;
import org.havn.jobs.Stage;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationListing;
import org.havn.process.StageKind;

/**
 * A job's open people, a column for each stage. Cards are dragged, moved from their menu, or with Shift and an arrow key;
 * each move is said aloud. A column shows some at first, the rest when asked for.
 */
class Board extends Div {
    private static final int PAGE = 20;

    private final CurrentMember current;
    private final Boards boards;
    private final ApplicationMenu menu;
    private final JobId job;
    private final boolean moves;
    private final Div columns = new Div();
    private final Div said = new Div();
    private final Map<StageId, Integer> wanted = new HashMap<>();
    private final Map<ApplicationId, PersonCard> cards = new HashMap<>();
    private List<Stage> stages = List.of();

    Board(CurrentMember current, Boards boards, ApplicationMenu menu, JobId job, boolean moves) {
        this.current = current;
        this.boards = boards;
        this.menu = menu;
        this.job = job;
        this.moves = moves;
        addClassName("board-room");
        columns.addClassName("board");
        said.addClassName("unseen");
        said.getElement().setAttribute("role", "status");
        add(columns, said);
        refresh();
    }

    void refresh() {
        columns.removeAll();
        cards.clear();
        var read = boards.columns(current.get(), job);
        stages = read.stream().map(BoardColumn::stage).toList();
        read.forEach(column -> columns.add(column(column)));
    }

    private StageColumn column(BoardColumn one) {
        var stage = one.stage();
        var limit = wanted.getOrDefault(stage.id(), PAGE);
        var people = boards.column(current.get(), job, stage.id(), 0, limit);
        var drawn = new ArrayList<PersonCard>();
        for (var person : people) {
            var card = new PersonCard(person, moves ? this::step : null, menu, this::refresh);
            cards.put(person.id(), card);
            drawn.add(card);
        }
        var column = new StageColumn(Words.stage(stage.name()), one.people(), drawn, () -> {
            wanted.put(stage.id(), limit + PAGE);
            refresh();
        });
        if (moves && stage.kind() != StageKind.PROSPECT) dropsOn(column, stage);
        return column;
    }

    private void dropsOn(StageColumn column, Stage stage) {
        var target = DropTarget.create(column);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(PersonCard.class::isInstance)
                .map(source -> ((PersonCard) source).person())
                .filter(person -> !person.stage().equals(stage.id()))
                .ifPresent(person -> move(person, stage)));
    }

    /** One stage on or back, where there is one to go to. */
    private void step(ApplicationListing person, int places) {
        for (int i = 0; i < stages.size(); i++) {
            var next = i + places;
            if (!stages.get(i).id().equals(person.stage()) || next < 0 || next >= stages.size()) continue;
            if (stages.get(next).kind() != StageKind.PROSPECT) move(person, stages.get(next));
            return;
        }
    }

    private void move(ApplicationListing person, Stage to) {
        menu.move(person, to, this::refresh);
        said.setText(say(
                "board.said", person.candidateName(), Words.stage(to.name()), stages.indexOf(to) + 1, stages.size()));
        var card = cards.get(person.id());
        if (card != null) card.focus();
    }
}
