package org.havn.dashboard.entry;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Who comes into the dashboard: everybody to the sign-in page and its looks, members to the rest. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DashboardSecurity {

    /** The last chain: whatever the overlay's chains do not claim. */
    @Bean
    SecurityFilterChain dashboard(HttpSecurity http, SignInAttempts attempts) throws Exception {
        // Permitted before Vaadin's own rules, which end with «everybody else signs in».
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/styles/**", "/aura/**", "/icons/**", "/actuator/health/**")
                        .permitAll());
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, signedIn());
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/documents/**").authenticated());
        // A document is shown in a frame of its own within the page.
        http.headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        http.formLogin(form -> form.failureHandler(attempts));
        http.addFilterBefore(attempts.gate(), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }

    /** To the page that was asked for. Vaadin's own would follow any address, of any server, that a parameter of the sign-in names. */
    private static VaadinSavedRequestAwareAuthenticationSuccessHandler signedIn() {
        var handler = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        handler.setRedirectStrategy(new OwnRedirects());
        return handler;
    }
}
