package org.havn.dashboard;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havn.team.Member;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.util.ClassUtils;

/**
 * The dashboard without a browser: sign somebody in, open a path, look at the components. The only place that knows how
 * Karibu is set up. Use it as {@code @RegisterExtension final Screens screens = new Screens();}
 */
public class Screens implements BeforeEachCallback, AfterEachCallback {
    private static final Routes ROUTES = new Routes(routes(), errorRoutes(), true);

    private ApplicationContext context;

    @Override
    public void beforeEach(ExtensionContext test) {
        context = SpringExtension.getApplicationContext(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    /** A new window of the member. */
    public void signIn(Member member) {
        close();
        var roles = member.roles().stream().map(role -> "ROLE_" + role.name()).toList();
        var authentication =
                new TestingAuthenticationToken(member.id().value().toString(), "", roles.toArray(String[]::new));
        authentication.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> roles.contains("ROLE_" + role));
            return request;
        });
        start();
        // As a browser's session keeps it: other threads, too, act on this screen as its member.
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }

    /** A new window of somebody who has not signed in. */
    public void anonymously() {
        close();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        start();
    }

    /** Opens a path, query included, and shows what is there. */
    public void open(String path) {
        UI.getCurrent().navigate(path.contains("?") ? path.substring(0, path.indexOf('?')) : path, query(path));
        settle();
    }

    /** Lets everything happen that waits for the browser's next call, pushed changes included. */
    public void settle() {
        MockVaadin.clientRoundtrip(false);
    }

    /** The path that is open now. */
    public String path() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Everything that can be read on the screen now, dialogs included. */
    public String text() {
        return LocatorJ._find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void start() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    private static void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    private static com.vaadin.flow.router.QueryParameters query(String path) {
        var mark = path.indexOf('?');
        return mark < 0
                ? com.vaadin.flow.router.QueryParameters.empty()
                : com.vaadin.flow.router.QueryParameters.fromString(path.substring(mark + 1));
    }

    /** Karibu's own discovery sees public classes only; our views are package-private. */
    @SuppressWarnings("unchecked")
    private static Set<Class<? extends Component>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var found = new HashSet<Class<? extends Component>>();
        for (var type : loaded(scanner)) found.add((Class<? extends Component>) type);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errorRoutes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        var found = new HashSet<Class<? extends HasErrorParameter<?>>>();
        for (var type : loaded(scanner)) found.add((Class<? extends HasErrorParameter<?>>) type);
        return found;
    }

    private static List<Class<?>> loaded(ClassPathScanningCandidateComponentProvider scanner) {
        return scanner.findCandidateComponents("org.havn").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, Screens.class.getClassLoader()))
                .toList();
    }
}
