package org.havn.proxy;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With a public address Havn stands behind a proxy, and believes what one in a private network says of the caller: their
 * address, and whether they came by TLS. Without one anybody could say so, and nobody is believed.
 */
class PublicAddress implements EnvironmentPostProcessor {
    private static final String SETTING = "havn.url";
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#@\\s]+");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication havn) {
        var given = environment.getProperty(SETTING, "").strip();
        var address = given.replaceAll("/+$", "");
        if (!address.isEmpty()) requireOrigin(address);
        // Written once for all who link to it, whoever forgot what a slash at its end does.
        environment.getPropertySources().addFirst(new MapPropertySource("public address", Map.of(SETTING, address)));
        // Last, so that an operator who knows better can say otherwise.
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "behind the public address",
                        Map.of(
                                "server.forward-headers-strategy",
                                address.isEmpty() ? "none" : "native",
                                "server.servlet.session.cookie.secure",
                                address.startsWith("https:"))));
    }

    private static void requireOrigin(String address) {
        if (!ORIGIN.matcher(address).matches() || URI.create(address).getHost() == null)
            throw new IllegalStateException(
                    "HAVN_URL must be where people reach Havn, such as https://havn.example.com, without a path; it is "
                            + address);
    }
}
