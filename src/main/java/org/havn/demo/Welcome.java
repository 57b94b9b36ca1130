package org.havn.demo;

import org.havn.accounts.Setup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where Havn is, who can sign in, and where the extension lies. */
@Component
class Welcome {
    private final Setup setup;
    private final DemoAccounts accounts;
    private final String publicAddress;
    private final String extension;

    Welcome(
            Setup setup,
            DemoAccounts accounts,
            @Value("${havn.url}") String publicAddress,
            @Value("${havn.extension}") String extension) {
        this.setup = setup;
        this.accounts = accounts;
        this.publicAddress = publicAddress;
        this.extension = extension;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null)
            return;
        var port = web.getWebServer().getPort();
        var address = publicAddress.isEmpty() ? "http://127.0.0.1:" + port : publicAddress;
        var text = new StringBuilder("\n  Havn is at ").append(address).append('\n');
        setup.offer()
                .ifPresent(token -> text.append("  Set it up, once, at ")
                        .append(address)
                        .append("/setup/")
                        .append(token)
                        .append('\n'));
        if (accounts.present()) {
            text.append("  Demo accounts, password ")
                    .append(DemoAccounts.PASSWORD)
                    .append(":\n");
            for (var account : DemoAccounts.ALL)
                text.append("    %-18s %s%n".formatted(account.email(), account.name()));
        }
        if (!extension.isEmpty())
            text.append("  The extension to load into Chrome lies in ")
                    .append(extension)
                    .append('\n');
        IO.println(text);
    }
}
