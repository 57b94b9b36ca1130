package org.havn;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a tool can keep, by name; each has a planted violation that proves that it bites. */
final class HouseRules {
    static final Map<String, ArchRule> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "only the dashboard knows Vaadin",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("org.havn.dashboard..")
                            .should()
                            .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                            .because("a room that knows screens cannot serve two doors")),
            Map.entry(
                    "only reading knows jsoup",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages("org.havn.reading..")
                            .should()
                            .dependOnClassesThat(resideInAPackage("org.jsoup.."))
                            .because("a new LinkedIn layout must be mended in one place")),
            Map.entry(
                    "no room knows the web",
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                    "org.havn.dashboard..",
                                    "org.havn.api..",
                                    "org.havn.overlay..",
                                    "org.havn.pairing..",
                                    "org.havn.demo..")
                            .should()
                            .dependOnClassesThat(resideInAPackage("org.springframework.web.."))
                            .because("rooms know nothing of HTTP")),
            Map.entry(
                    "views, controllers and repositories are package-private",
                    classes()
                            .that()
                            .areAnnotatedWith(Route.class)
                            .or()
                            .areAnnotatedWith(Controller.class)
                            .or()
                            .areAnnotatedWith(RestController.class)
                            .or()
                            .areAssignableTo(Repository.class)
                            .should()
                            .notBePublic()
                            .allowEmptyShould(true)
                            .because("nobody but their framework calls them")),
            Map.entry(
                    "nothing is injected into fields",
                    noFields()
                            .should()
                            .beAnnotatedWith(Autowired.class)
                            .orShould()
                            .beAnnotatedWith(Value.class)
                            .because("a constructor shows what a class needs")),
            Map.entry(
                    "no component is styled by hand",
                    noClasses()
                            .should()
                            .callMethodWhere(
                                    target(name("getStyle")).and(target(owner(assignableTo(HasElement.class)))))
                            .because("the look lives in frontend/styles")),
            Map.entry(
                    "time comes from the clock",
                    noClasses()
                            .should()
                            .callMethod(Instant.class, "now")
                            .orShould()
                            .callMethod(LocalDate.class, "now")
                            .orShould()
                            .callMethod(LocalDateTime.class, "now")
                            .because("a test must be able to say what time it is")),
            Map.entry(
                    "transactions begin in rooms",
                    methods()
                            .that()
                            .areAnnotatedWith(org.springframework.transaction.annotation.Transactional.class)
                            .should()
                            .beDeclaredInClassesThat()
                            .resideOutsideOfPackages("org.havn.dashboard..", "org.havn.planted.dashboard..")
                            .allowEmptyShould(true)
                            .because("what belongs together is decided by the room that knows why"))));

    private HouseRules() {}
}
