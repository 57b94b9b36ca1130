package org.havn;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Where a thread keeps who is signed in, one for all servers of this process. Spring has a static place for it, which the
 * last server started fills with its own; an earlier server would set one and read the other, and know nobody.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SharedSignInConfiguration {
    private static final SecurityContextHolderStrategy SHARED = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    static SecurityContextHolderStrategy sharedSignIn() {
        return SHARED;
    }
}
