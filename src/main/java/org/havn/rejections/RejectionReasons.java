package org.havn.rejections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.havn.hiring.Permission;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why applications are rejected: a list that administrators keep, with labels that nobody can confuse (C18). */
@Service
@Transactional
public class RejectionReasons {
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    RejectionReasons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those to choose from, in the administrator's order. Asks no right: the list tells nothing of anybody. */
    @Transactional(readOnly = true)
    public List<RejectionReason> offered() {
        return read().stream().filter(reason -> !reason.retired()).toList();
    }

    /** Retired ones too: to read what was chosen once, and to keep the list. */
    @Transactional(readOnly = true)
    public List<RejectionReason> all() {
        return read();
    }

    /** Adds a reason of 1 to 100 characters at the end; refused if the list says it already, in any language. */
    public void add(Member by, String label) {
        held(by);
        var text = free(label);
        try {
            jdbc.sql("""
                    INSERT INTO rejection_reason (label, position)
                    SELECT :label, coalesce(max(position), 0) + 1
                      FROM rejection_reason
                    """).param("label", text).update();
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.LABEL_TAKEN);
        }
    }

    /** Gives an own reason another label, on past rejections too; a shipped one keeps its own. */
    public void rename(Member by, int id, String label) {
        var reason = held(by, id);
        if (!reason.own()) throw new Refused(Refusal.NOT_ALLOWED);
        var text = free(label);
        try {
            jdbc.sql("UPDATE rejection_reason SET label = :label WHERE id = :id")
                    .param("label", text)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.LABEL_TAKEN);
        }
    }

    /** Puts a reason so many places further down, or up if negative; at an end it stays there. */
    public void shift(Member by, int id, int places) {
        held(by, id);
        var order = new java.util.ArrayList<>(
                read().stream().map(RejectionReason::id).toList());
        var from = order.indexOf(id);
        var to = Math.clamp((long) from + places, 0, order.size() - 1);
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        IntStream.range(0, order.size())
                .forEach(position -> jdbc.sql("UPDATE rejection_reason SET position = :position WHERE id = :id")
                        .param("position", position)
                        .param("id", order.get(position))
                        .update());
    }

    /** Offers a reason no longer, or again; what it closed keeps it. One reason must be left to choose. */
    public void retire(Member by, int id, boolean retired) {
        var reason = held(by, id);
        if (retired && !reason.retired() && offered().size() == 1) throw new Refused(Refusal.LAST_REASON);
        jdbc.sql("UPDATE rejection_reason SET retired_at = :at WHERE id = :id")
                .param("at", retired ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                .param("id", id)
                .update();
    }

    /** One change of the list at a time, by whom may keep it. */
    private void held(Member by) {
        if (!Permission.KEEP_REASONS.heldBy(by)) throw new Refused(Refusal.NOT_ALLOWED);
        jdbc.sql("LOCK TABLE rejection_reason IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private RejectionReason held(Member by, int id) {
        held(by);
        return read().stream()
                .filter(reason -> reason.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    private static String free(String label) {
        var text = label.replaceAll("\\p{Cntrl}+", " ").strip();
        if (text.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (text.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
        if (Shipped.says(text)) throw new Refused(Refusal.LABEL_TAKEN);
        return text;
    }

    private List<RejectionReason> read() {
        return jdbc.sql("SELECT id, label_key, label, retired_at FROM rejection_reason ORDER BY position, id")
                .query(RejectionReasons::row)
                .list();
    }

    private static RejectionReason row(ResultSet row, int number) throws SQLException {
        return new RejectionReason(
                row.getInt("id"),
                row.getString("label_key"),
                row.getString("label"),
                row.getObject("retired_at") != null);
    }
}
