package org.a4p.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of all problems a program or a person can meet, {@code contracts/problems.txt}: module, slug, title and sentence, sorted.
 * Programs know problems by their slugs, so a line that goes or changes is a broken promise and needs a reason.
 */
class ProblemListTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path LIST = ROOT.resolve("contracts/problems.txt");
    private static final Pattern TITLE = Pattern.compile("problem\\.([a-z0-9-]+)\\.title");
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    /** A slug in the code is a word in quotes; every one that names a problem is found as such. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    @Test
    void isWhatTheServicesSay() throws IOException {
        assertThat(lines(problems("en"))).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    @Test
    void isTheSameInEveryLanguage() throws IOException {
        for (String language : LANGUAGES) {
            assertThat(problems(language).keySet())
                    .as(language)
                    .isEqualTo(problems("en").keySet());
            assertThat(problems(language).values())
                    .as(language)
                    .allSatisfy(texts ->
                            assertThat(texts.split("\t", -1)).hasSize(2).noneMatch(String::isBlank));
        }
    }

    @Test
    void hasNoProblemThatNobodyMeets() throws IOException {
        Set<String> said = wordsInTheCode();
        List<String> never = problems("en").keySet().stream()
                .filter(problem -> !said.contains(problem.substring(problem.indexOf('\t') + 1)))
                .toList();
        assertThat(never).isEmpty();
    }

    private static List<String> lines(Map<String, String> problems) {
        return problems.entrySet().stream()
                .map(problem -> problem.getKey() + "\t" + problem.getValue())
                .toList();
    }

    /** Title and sentence by module and slug, parted by tabs; a text that is missing is empty. */
    private static Map<String, String> problems(String language) throws IOException {
        Map<String, String> problems = new TreeMap<>();
        for (Path bundle : sources("_" + language + ".properties")) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                texts.load(reader);
            }
            texts.stringPropertyNames().stream().map(TITLE::matcher).forEach(key -> {
                if (key.matches()) {
                    String slug = key.group(1);
                    String detail = texts.getProperty("problem." + slug + ".detail", "");
                    problems.put(module(bundle) + "\t" + slug, texts.getProperty(key.group()) + "\t" + detail);
                }
            });
        }
        return problems;
    }

    private static String module(Path source) {
        String path = ROOT.relativize(source).toString();
        return path.substring(0, path.indexOf("/src/"));
    }

    private static Set<String> wordsInTheCode() throws IOException {
        return sources(".java").stream()
                .flatMap(source -> QUOTED.matcher(text(source)).results())
                .map(word -> word.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .toList();
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
