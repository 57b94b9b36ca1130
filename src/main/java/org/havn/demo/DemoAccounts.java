package org.havn.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.havn.shared.EmailAddress;
import org.havn.team.Members;
import org.havn.team.Role;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The accounts everybody knows the password of, and the refusal to let them be reached from elsewhere. */
@Component
class DemoAccounts implements InitializingBean {
    static final String PASSWORD = "havn-demo";
    static final Account ADMIN = new Account("admin", "Anna Storm", Set.of(Role.ADMINISTRATOR));
    static final Account RIKKE = new Account("rikke", "Rikke Dam", Set.of(Role.RECRUITER));
    static final Account LARS = new Account("lars", "Lars Krogh", Set.of(Role.RECRUITER));
    static final Account HANNE = new Account("hanne", "Hanne Bech", Set.of(Role.HIRING_MANAGER));
    static final Account IVAN = new Account("ivan", "Ivan Skov", Set.of(Role.INTERVIEWER));
    static final Account VERA = new Account("vera", "Vera Lind", Set.of(Role.READ_ONLY));
    static final List<Account> ALL = List.of(ADMIN, RIKKE, LARS, HANNE, IVAN, VERA);

    private final Members members;
    private final String listensOn;
    private final String publicAddress;

    DemoAccounts(
            Members members, @Value("${server.address}") String listensOn, @Value("${havn.url}") String publicAddress) {
        this.members = members;
        this.listensOn = listensOn;
        this.publicAddress = publicAddress;
    }

    /** A member of the invented office. */
    record Account(String login, String name, Set<Role> roles) {
        EmailAddress email() {
            return new EmailAddress(login + "@havn.test");
        }
    }

    boolean present() {
        return members.withEmail(ADMIN.email()).isPresent();
    }

    /** Stops the start, before the first port is opened, when a known password would be open to others. */
    @Override
    public void afterPropertiesSet() {
        if (!present() || loopback()) return;
        throw new IllegalStateException("This data folder holds the demo accounts, whose password everybody knows. "
                + "Havn is not reachable by others with them: start with --empty and another HAVN_DATA, "
                + "or without HAVN_LISTEN and HAVN_URL.");
    }

    /** Whether nobody but this machine reaches the server: neither by its own interface nor through a proxy before it. */
    boolean loopback() {
        if (listensOn.isBlank() || !publicAddress.isBlank()) return false;
        try {
            return InetAddress.getByName(listensOn).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
