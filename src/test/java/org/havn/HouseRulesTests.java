package org.havn;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class HouseRulesTests {
    private static final int FEWEST_CLASSES = 150;
    /** About fifteen to read; ids and events, one line each, come on top. */
    private static final int LARGEST_ROOM = 22;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.havn");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.havn.planted");

    static Set<String> names() {
        return HouseRules.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isKept(String rule) {
        HouseRules.ALL.get(rule).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void bites(String rule) {
        assertThat(HouseRules.ALL.get(rule).evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void roomsAndDoorsKeepTheirBorders() {
        ApplicationModules.of(Havn.class).verify();
    }

    @Test
    void noRoomKnowsADoor() {
        var doors = Set.of("dashboard", "api", "overlay", "pairing", "demo");
        var modules = ApplicationModules.of(Havn.class);
        modules.stream()
                .filter(module -> !doors.contains(module.getIdentifier().toString()))
                .forEach(room -> assertThat(room.getDirectDependencies(modules)
                                .uniqueModules()
                                .map(to -> to.getIdentifier().toString()))
                        .as(room.getIdentifier() + " knows no door")
                        .doesNotContainAnyElementsOf(doors));
    }

    @Test
    void aRoomStaysWithinTwentyTwoFiles() {
        var files = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(java.util.stream.Collectors.groupingBy(
                        type -> type.getPackageName(), java.util.stream.Collectors.counting()));
        assertThat(files).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(LARGEST_ROOM));
    }

    @Test
    void theScanSawTheHouse() {
        assertThat(HOUSE.size()).isGreaterThan(FEWEST_CLASSES);
        assertThat(Stream.of("jobs", "overlay", "dashboard").map(room -> "org.havn." + room))
                .allSatisfy(room -> assertThat(HOUSE.containPackage(room)).isTrue());
    }
}
