package org.havn.merges;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a table with a candidate, moved one and all. Those with a version get the next: who holds an older copy must not put it back. */
public record MovingRows(JdbcClient jdbc, String table, boolean versioned) {
    public int count(CandidateId of) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE candidate_id = :of")
                .param("of", of.value())
                .query(Integer.class)
                .single();
    }

    public Set<UUID> move(CandidateId from, CandidateId to) {
        return jdbc
                .sql(update() + " WHERE candidate_id = :from RETURNING id")
                .param("to", to.value())
                .param("from", from.value())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        jdbc.sql(update() + " WHERE candidate_id = :from AND id = ANY (:rows)")
                .param("to", merged.value())
                .param("from", survivor.value())
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }

    private String update() {
        return "UPDATE " + table + " SET candidate_id = :to" + (versioned ? ", version = version + 1" : "");
    }
}
