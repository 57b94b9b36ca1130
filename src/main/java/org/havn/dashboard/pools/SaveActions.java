package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.placements.Placements;
import org.havn.pools.Pools;
import org.havn.team.Role;
import org.springframework.stereotype.Component;

/** «Save to a job» and «Save to a pool», wherever people are shown; each only for whom it is. */
@Component
public class SaveActions {
    private final CurrentMember current;
    private final Placements placements;
    private final Pools pools;

    SaveActions(CurrentMember current, Placements placements, Pools pools) {
        this.current = current;
        this.placements = placements;
        this.pools = pools;
    }

    /** The two buttons, for one person by name; {@code done} runs when something was saved or taken back. */
    public List<Button> of(CandidateId candidate, String name, Runnable done) {
        return buttons(() -> List.of(candidate), () -> name, done);
    }

    public List<Button> of(Supplier<List<CandidateId>> chosen, Runnable done) {
        return buttons(chosen, () -> say("pools.people", chosen.get().size()), done);
    }

    private List<Button> buttons(Supplier<List<CandidateId>> people, Supplier<String> whom, Runnable done) {
        var buttons = new ArrayList<Button>();
        if (current.get().isAny(Role.RECRUITER, Role.HIRING_MANAGER))
            buttons.add(new Button(
                    say("save.to-job"),
                    click -> new AddToJobDialog(
                                    current, placements, people.get(), say("save.to-job.title", whom.get()), done)
                            .open()));
        if (pools.mayCreate(current.get()))
            buttons.add(new Button(
                    say("save.to-pool"),
                    click -> new AddToPoolDialog(
                                    current, pools, people.get(), say("save.to-pool.title", whom.get()), done)
                            .open()));
        return buttons;
    }
}
