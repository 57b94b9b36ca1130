package org.havn.dashboard.members;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.havn.accounts.AccountListing;
import org.havn.accounts.HandedLink;
import org.havn.accounts.Invitations;
import org.havn.accounts.ResetLinks;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.PublicAddress;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.HandOverDialog;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.team.Members;

/** What an administrator can do for a member or somebody invited; nothing that ends something without a question. */
@SpringComponent
class MemberActions {
    private final CurrentMember current;
    private final Members members;
    private final Invitations invitations;
    private final ResetLinks links;
    private final PublicAddress address;

    MemberActions(
            CurrentMember current, Members members, Invitations invitations, ResetLinks links, PublicAddress address) {
        this.current = current;
        this.members = members;
        this.invitations = invitations;
        this.links = links;
        this.address = address;
    }

    void invite(Runnable changed) {
        new InviteDialog(invited -> {
                    var link = invitations.invite(current.get(), invited);
                    changed.run();
                    handOver(invited.name().value(), link);
                })
                .open();
    }

    /** {@code changed} is run after whatever was chosen has been done. */
    ActionMenu menu(AccountListing account, Runnable changed) {
        var menu = new ActionMenu(say("people.more-for", account.name().value()));
        return switch (account.state()) {
            case ACTIVE ->
                menu.item(say("members.roles"), () -> roles(account, changed))
                        .item(say("members.reset"), () -> reset(account))
                        .item(say("members.deactivate"), () -> deactivate(account, changed));
            case DEACTIVATED -> menu.item(say("members.reactivate"), () -> reactivate(account, changed));
            case INVITED, EXPIRED ->
                menu.item(say("members.renew"), () -> renew(account, changed))
                        .item(say("members.withdraw"), () -> withdraw(account, changed));
        };
    }

    private void roles(AccountListing account, Runnable changed) {
        new RolesDialog(account, roles -> {
                    members.give(current.get(), account.member(), account.version(), roles);
                    changed.run();
                    Toasts.done(say("members.roles.given", account.name().value()));
                })
                .open();
    }

    private void reset(AccountListing account) {
        var name = account.name().value();
        new QuestionDialog(
                        say("members.reset.title", name),
                        say("members.reset.text"),
                        say("members.reset.do"),
                        () -> handOver(name, links.handOver(current.get(), account.member())))
                .open();
    }

    private void deactivate(AccountListing account, Runnable changed) {
        var name = account.name().value();
        new QuestionDialog(
                        say("members.deactivate.title", name),
                        say("members.deactivate.text"),
                        say("members.deactivate.do"),
                        () -> {
                            members.deactivate(current.get(), account.member(), account.version());
                            changed.run();
                            Toasts.done(say("members.deactivated", name));
                        })
                .dangerous()
                .open();
    }

    private void reactivate(AccountListing account, Runnable changed) {
        members.reactivate(current.get(), account.member(), account.version());
        changed.run();
        Toasts.done(say("members.reactivated", account.name().value()));
    }

    private void renew(AccountListing account, Runnable changed) {
        var link = invitations.renew(current.get(), account.invitation());
        changed.run();
        handOver(account.name().value(), link);
    }

    private void withdraw(AccountListing account, Runnable changed) {
        var name = account.name().value();
        new QuestionDialog(
                        say("members.withdraw.title", name),
                        say("members.withdraw.text"),
                        say("members.withdraw.do"),
                        () -> {
                            invitations.withdraw(current.get(), account.invitation());
                            changed.run();
                            Toasts.done(say("members.withdrawn", name));
                        })
                .dangerous()
                .open();
    }

    private void handOver(String name, HandedLink link) {
        new HandOverDialog(name, address.of(link.path()), link.mailed()).open();
    }
}
