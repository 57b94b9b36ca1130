package org.havn;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** What Havn has to do, and which tests say by their tags that it does. */
final class Statements {
    private Statements() {}

    /** One statement; an open one has no test yet. */
    record Statement(String number, String text, boolean open) {}

    static List<Statement> read(String csv) throws IOException {
        try (var rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv)) {
            return rows.stream()
                    .map(row -> new Statement(
                            row.getField("number"),
                            row.getField("statement"),
                            row.getField("state").equals("open")))
                    .toList();
        }
    }

    /** The tests below the folder of compiled classes by their tags; a tag on a class is a tag on its tests together. */
    static SortedMap<String, SortedSet<String>> testsIn(Path compiled) throws IOException {
        var tests = new TreeMap<String, SortedSet<String>>();
        try (Stream<Path> files = Files.walk(compiled)) {
            files.map(file -> compiled.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('\\', '/')
                            .replace('/', '.'))
                    // What is nested here is planted, and no test of the house.
                    .filter(name -> !name.startsWith(StatementTests.class.getName()))
                    .map(Statements::loaded)
                    .forEach(type -> add(tests, type));
        }
        return tests;
    }

    static void add(Map<String, SortedSet<String>> tests, Class<?> type) {
        var methods = Arrays.stream(type.getDeclaredMethods())
                .filter(Statements::runs)
                .toList();
        if (methods.isEmpty() || AnnotationSupport.isAnnotated(type, Disabled.class)) return;
        tags(type)
                .forEach(tag -> tests.computeIfAbsent(tag, _ -> new TreeSet<>()).add(type.getSimpleName()));
        for (var method : methods)
            tags(method)
                    .forEach(tag -> tests.computeIfAbsent(tag, _ -> new TreeSet<>())
                            .add(type.getSimpleName() + "." + method.getName()));
    }

    /** What is wrong: statements that nothing proves, and open ones that something does. */
    static List<String> complaints(List<Statement> statements, Map<String, ? extends SortedSet<String>> tests) {
        var complaints = new ArrayList<String>();
        for (var statement : statements) {
            var proven = tests.containsKey(statement.number());
            if (!proven && !statement.open())
                complaints.add(statement.number() + " has no test: tag one with @Tag(\"" + statement.number() + "\")");
            if (proven && statement.open())
                complaints.add(statement.number() + " has a test: take its mark «open» out of statements.csv");
        }
        return complaints;
    }

    /** The document that lists them. */
    static String document(List<Statement> statements, Map<String, ? extends SortedSet<String>> tests) {
        var text = new StringBuilder("""
                # Statements and their tests

                What the hiring process has to do, and the tests that prove it by their `@Tag`. Written by
                `mvn test -Dtest=StatementTests -Dhavn.statements=write`; a test keeps it true.

                | no. | statement | tests |
                |---|---|---|
                """);
        for (var statement : statements) {
            var proofs = tests.containsKey(statement.number())
                    ? "`" + String.join("`<br>`", tests.get(statement.number())) + "`"
                    : "none yet";
            text.append("| %s | %s | %s |%n".formatted(statement.number(), statement.text(), proofs));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** The list without the marks of statements that have a test. */
    static String withoutSpentMarks(String csv, Map<String, ? extends SortedSet<String>> tests) {
        return Pattern.compile("^([A-K][0-9]+)(,.*,)open$", Pattern.MULTILINE)
                .matcher(csv)
                .replaceAll(line -> Matcher.quoteReplacement(
                        line.group(1) + line.group(2) + (tests.containsKey(line.group(1)) ? "" : "open")));
    }

    private static boolean runs(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class)
                && !AnnotationSupport.isAnnotated(method, Disabled.class);
    }

    private static List<String> tags(AnnotatedElement element) {
        return AnnotationSupport.findRepeatableAnnotations(element, Tag.class).stream()
                .map(Tag::value)
                .toList();
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Statements.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
