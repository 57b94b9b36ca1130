package org.havn.seats;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.identity.ProfileAddress;
import org.havn.shared.Moments;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seats that members say they hold, and their own profiles. Without a word of theirs they hold none. */
@Service
@Transactional
public class Seats {
    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Moments<MemberId, ProfileAddress> recent;

    Seats(JdbcClient jdbc, Members members, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
        this.events = events;
        this.recent = new Moments<>(clock);
    }

    /** The caller's own seat. */
    @Transactional(readOnly = true)
    public Seat of(Member by) {
        return jdbc.sql("SELECT seat FROM member_seat WHERE member_id = :member")
                .param("member", by.id().value())
                .query((row, number) -> Seat.valueOf(row.getString("seat")))
                .optional()
                .orElse(Seat.NONE);
    }

    /** Everybody who has said something, for administrators. */
    @Transactional(readOnly = true)
    public Map<MemberId, Seat> all(Member by) {
        requireAdministrator(by);
        return jdbc
                .sql("SELECT member_id, seat FROM member_seat")
                .query((row, number) -> Map.entry(
                        new MemberId(row.getObject("member_id", UUID.class)), Seat.valueOf(row.getString("seat"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The caller says which seat they hold. */
    public void state(Member by, Seat seat) {
        keep(by, by.id(), seat);
    }

    /** An administrator knows better; the member may state it anew. */
    public void correct(Member by, MemberId member, Seat seat) {
        requireAdministrator(by);
        if (members.find(member).isEmpty()) throw new Refused(Refusal.NOT_FOUND);
        keep(by, member, seat);
    }

    /** The profile that the caller says is their own; asked with every page, so it is read once in a second. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<ProfileAddress> ownProfile(Member by) {
        return Optional.ofNullable(recent.get(by.id(), this::readOwnProfile));
    }

    private @Nullable ProfileAddress readOwnProfile(MemberId member) {
        return jdbc.sql("SELECT own_profile FROM member_seat WHERE member_id = :member AND own_profile IS NOT NULL")
                .param("member", member.value())
                .query((row, number) -> row.getString("own_profile"))
                .optional()
                .flatMap(ProfileAddress::parse)
                .orElse(null);
    }

    /** The caller is whom this address shows, in any form LinkedIn writes it; blank forgets it, anything else is refused. */
    public void setOwnProfile(Member by, String address) {
        var own = address.isBlank()
                ? null
                : ProfileAddress.parse(address)
                        .map(ProfileAddress::url)
                        .orElseThrow(() -> new Refused(Refusal.MALFORMED));
        jdbc.sql("""
                INSERT INTO member_seat (member_id, own_profile, stated_by, stated_at)
                VALUES (:member, :own, :member, :now)
                ON CONFLICT (member_id) DO UPDATE SET own_profile = excluded.own_profile
                """)
                .param("member", by.id().value())
                .param("own", own)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        recent.forget(by.id());
        events.publishEvent(new SeatChanged(by.id()));
    }

    private void keep(Member by, MemberId member, Seat seat) {
        jdbc.sql("""
                INSERT INTO member_seat (member_id, seat, stated_by, stated_at)
                VALUES (:member, :seat, :by, :now)
                ON CONFLICT (member_id)
                DO UPDATE SET seat = excluded.seat, stated_by = excluded.stated_by, stated_at = excluded.stated_at
                """)
                .param("member", member.value())
                .param("seat", seat.name())
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new SeatChanged(member));
    }

    private static void requireAdministrator(Member by) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
    }
}
