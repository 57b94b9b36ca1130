package org.havn.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.havn.mail.Mail;
import org.havn.mail.MailKind;
import org.havn.mail.Outbox;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.NewMember;
import org.havn.team.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations to become a member; administrators make them, and whoever holds the link accepts, once, for seven days. */
@Service
@Transactional
public class Invitations {
    private static final Duration LIFE = Duration.ofDays(7);

    private final InvitationRows rows;
    private final Members members;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Clock clock;

    Invitations(InvitationRows rows, Members members, Passwords passwords, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.passwords = passwords;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Invites somebody; an e-mail that a member or another invitation has is refused as {@code EMAIL_TAKEN}. */
    public HandedLink invite(Member by, NewMember invited) {
        require(by);
        if (members.knows(invited.email())) throw new Refused(Refusal.EMAIL_TAKEN);
        var token = LinkToken.next();
        var now = clock.instant();
        var invitation =
                new Invitation(InvitationId.next(), invited.name(), invited.email(), invited.roles(), now.plus(LIFE));
        try {
            rows.add(by, invitation, LinkToken.hash(token), now);
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.EMAIL_TAKEN);
        }
        return handed(by, invitation, token);
    }

    /** Makes another link for seven more days; the former one opens nothing any more. */
    public HandedLink renew(Member by, InvitationId id) {
        require(by);
        var token = LinkToken.next();
        var invitation = rows.renew(id, LinkToken.hash(token), clock.instant().plus(LIFE))
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        return handed(by, invitation, token);
    }

    /** Takes the invitation back; its link opens nothing any more. */
    public void withdraw(Member by, InvitationId id) {
        require(by);
        if (!rows.remove(id)) throw new Refused(Refusal.NOT_FOUND);
    }

    /** The invitation behind a link; used, stale, withdrawn and invented ones are all the same nothing. */
    @Transactional(readOnly = true)
    public Optional<Invitation> behind(String token) {
        return rows.find(LinkToken.hash(token), clock.instant());
    }

    /** Spends the link and makes its holder a member, with the name and password of their choice. */
    public Member accept(String token, PersonName name, String password) {
        if (!Passwords.fits(password)) throw new Refused(Refusal.PASSWORD_LENGTH);
        var invitation =
                rows.spend(LinkToken.hash(token), clock.instant()).orElseThrow(() -> new Refused(Refusal.LINK_USED));
        var member = members.admit(new NewMember(name, invitation.email(), invitation.roles()));
        passwords.set(member.id(), password);
        return member;
    }

    private HandedLink handed(Member by, Invitation invitation, String token) {
        var path = "welcome/" + token;
        if (outbox.sends()) outbox.send(mail(by, invitation.name(), invitation.email(), path));
        return new HandedLink(path, invitation.until(), outbox.sends());
    }

    private static Mail mail(Member by, PersonName name, EmailAddress email, String path) {
        var words = Map.of("name", name.value(), "by", by.name().value());
        return new Mail(email, by.language(), MailKind.INVITATION, words, path);
    }

    private static void require(Member by) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
    }
}
