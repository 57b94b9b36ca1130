package org.havn.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.havn.pools.PoolId;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Files brought into pools, all the way, without waiting for the clock. */
@TestComponent
public class ImportFixture {
    private final Imports imports;
    private final ImportRounds rounds;

    ImportFixture(Imports imports, ImportRounds rounds) {
        this.imports = imports;
        this.rounds = rounds;
    }

    /** Takes the file, leaves the columns as proposed, and answers when the work is over. */
    public ImportListing bring(Member by, PoolId pool, String csv) {
        return finish(by, imports.take(by, pool, "people.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    public ImportListing finish(Member by, ImportId id) {
        imports.start(by, id, proposed(by, id));
        rounds.all();
        return imports.get(by, id);
    }

    public List<@Nullable ImportField> proposed(Member by, ImportId id) {
        var fields = new ArrayList<@Nullable ImportField>();
        imports.get(by, id).columns().forEach(column -> fields.add(column.field()));
        return fields;
    }

    /** Waits until the background is done with everything. */
    public void settle() {
        rounds.all();
    }
}
