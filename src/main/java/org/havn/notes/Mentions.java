package org.havn.notes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.hiring.TeamPlace;
import org.havn.mail.MailKind;
import org.havn.notices.Notices;
import org.havn.pipeline.Application;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a note may name, and that they are told: only who can read it. */
@Component
class Mentions {
    private static final int EXCERPT = 500;

    private final JdbcClient jdbc;
    private final Members members;
    private final HiringTeams teams;
    private final Notices notices;

    Mentions(JdbcClient jdbc, Members members, HiringTeams teams, Notices notices) {
        this.jdbc = jdbc;
        this.members = members;
        this.teams = teams;
        this.notices = notices;
    }

    /** The colleagues who can read a team note: on an application its team, else who may open every candidate; by name. */
    List<Member> readers(Member by, @Nullable Application application) {
        var all = application == null
                ? members.all().stream().filter(Member::opensCandidates).toList()
                : onTeam(by, application);
        return all.stream()
                .filter(member -> !member.id().equals(by.id()))
                .sorted(Comparator.comparing(member -> member.name().value()))
                .toList();
    }

    /** A prospect's notes are read by whom may see prospects only. */
    private Collection<Member> onTeam(Member by, Application application) {
        var ids = teams.of(by, application.jobId()).stream()
                .map(TeamPlace::member)
                .collect(Collectors.toSet());
        var needed = application.passedProspect() ? Permission.READ_NOTES : Permission.SEE_PROSPECTS;
        return members.named(ids).values().stream()
                .filter(Member::active)
                .filter(member -> teams.may(member, needed, application.jobId()))
                .toList();
    }

    /** Names them and tells them; refused if one of them could not read the note. */
    void name(Member by, Note note, String candidate, @Nullable Application application, Set<MemberId> named) {
        if (named.isEmpty()) return;
        var readers = note.visibility() == NoteVisibility.PRIVATE
                ? Set.<MemberId>of()
                : readers(by, application).stream().map(Member::id).collect(Collectors.toSet());
        if (!readers.containsAll(named)) throw new Refused(Refusal.CANNOT_READ_NOTE);
        var text = note.text().length() <= EXCERPT ? note.text() : note.text().substring(0, EXCERPT) + "…";
        for (var member : named) {
            jdbc.sql("INSERT INTO note_mention (note_id, member_id) VALUES (:note, :member)")
                    .param("note", note.id().value())
                    .param("member", member.value())
                    .update();
            notices.tell(
                    member,
                    MailKind.MENTIONED,
                    Map.of("by", by.name().value(), "candidate", candidate, "note", text),
                    "candidates/" + note.candidateId().value());
        }
    }
}
