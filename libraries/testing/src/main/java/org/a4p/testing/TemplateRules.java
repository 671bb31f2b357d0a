package org.a4p.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rules of what a Thymeleaf template reads: a fragment its declared parameters, everything else the model record
 * {@code page} and, below a form, its {@code refusals}, both besides what they name themselves; and no bean. A breach fails with its file and the name that was read.
 *
 * <p>Names are found by reading tags and expressions as text. That is not seen: a name the element reads before its own
 * {@code th:each} or {@code th:with} has given it, names inside a projection ({@code .?[...]}), expressions in text ({@code [[...]]}).
 */
public final class TemplateRules {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][\\w:-]*)((?:\\s+[\\w:-]+(?:=\"[^\"]*\"|='[^']*')?)*)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern GIVEN = Pattern.compile("(?:^|,)\\s*(\\w+)(?:\\s*,\\s*(\\w+))?\\s*[:=](?!=)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.#@])(?<!\\?\\.)[a-zA-Z]\\w*");
    private static final Pattern BEAN = Pattern.compile("(?<![\\w.])@\\w+");
    private static final Set<String> VOID = Set.of("input", "meta", "link", "br", "img", "hr");
    private static final Set<String> WORDS = Set.of(
            "null", "true", "false", "and", "or", "not", "eq", "ne", "gt", "lt", "ge", "le", "div", "mod", "new");

    private TemplateRules() {}

    /** Fails with each breach by the templates below this folder. */
    public static void check(Path templates) {
        try (Stream<Path> files = Files.walk(templates)) {
            String breaches = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .flatMap(file -> breaches(read(file)).map(name -> templates.relativize(file) + " reads " + name))
                    .collect(joining("\n"));
            if (!breaches.isEmpty()) {
                throw new AssertionError("Templates read what nobody declared:\n" + breaches);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What one template reads and may not. */
    static Stream<String> breaches(String template) {
        Set<String> found = new TreeSet<>();
        Deque<Scope> open = new ArrayDeque<>(List.of(new Scope("", Set.of("page", "refusals"))));
        Matcher tags = TAG.matcher(COMMENT.matcher(template).replaceAll(""));
        while (tags.find()) {
            String element = tags.group(2);
            if (!tags.group(1).isEmpty()) {
                open.pop();
                continue;
            }
            Scope scope = open.getFirst().inside(element, tags.group(3));
            expressions(tags.group(3)).forEach(expression -> {
                NAME.matcher(expression)
                        .results()
                        .map(MatchResult::group)
                        .filter(name -> !scope.names.contains(name) && !WORDS.contains(name))
                        .forEach(found::add);
                BEAN.matcher(expression).results().map(MatchResult::group).forEach(found::add);
            });
            if (!VOID.contains(element)) {
                open.push(scope);
            }
        }
        return found.stream();
    }

    /** What stands between <code>${</code> and its brace, without quoted words. */
    private static List<String> expressions(String attributes) {
        return Pattern.compile("\\$\\{")
                .matcher(attributes)
                .results()
                .map(start -> QUOTED.matcher(attributes.substring(start.end(), end(attributes, start.end())))
                        .replaceAll("''"))
                .toList();
    }

    private static int end(String text, int from) {
        int depth = 1;
        int at = from;
        while (at < text.length() && depth > 0) {
            char next = text.charAt(at++);
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
        }
        return at - 1;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Names that an element and what is in it may read. */
    private record Scope(String element, Set<String> names) {

        Scope inside(String child, String attributes) {
            Set<String> known = new HashSet<>(names);
            ATTRIBUTE.matcher(attributes).results().forEach(attribute -> {
                switch (attribute.group(1)) {
                    case "th:fragment" -> {
                        known.clear();
                        known.addAll(parameters(attribute.group(2)));
                        // the frame of all pages asks each for its breadcrumb
                        if (attribute.group(2).equals("page(title, main)")) {
                            known.add("page");
                        }
                    }
                    case "th:with", "th:each" -> known.addAll(given(attribute.group(2)));
                    default -> {}
                }
            });
            return new Scope(child, known);
        }

        private static List<String> parameters(String signature) {
            return List.of(signature.replaceAll("^[^(]*\\(?|\\)$", "").split("\\s*,\\s*"));
        }

        private static List<String> given(String assignments) {
            String outside =
                    QUOTED.matcher(assignments).replaceAll("''").replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "");
            return GIVEN.matcher(outside)
                    .results()
                    .flatMap(names -> Stream.of(names.group(1), names.group(2)))
                    .filter(name -> name != null)
                    .toList();
        }
    }
}
