package org.a4p.gateway.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** The settings a service reads, found where they are declared. */
final class RealSettings {

    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)");
    private static final Pattern COMPONENT = Pattern.compile("[\\w>\\]] (\\w+)[,)]");
    private static final Pattern VALUE = Pattern.compile("(?:\\$\\{|\")(a4p\\.[\\w.-]+)");

    private RealSettings() {}

    static List<String> asVariables(Path root, String service) throws IOException {
        Path module = root.resolve(service.equals("gateway") ? "gateway" : service + "-service");
        try (Stream<Path> own = Files.walk(module.resolve("src/main/java"));
                Stream<Path> libraries = Files.walk(root.resolve("libraries"))) {
            Stream<String> inCode = Stream.concat(own, libraries)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/src/test/"))
                    .flatMap(RealSettings::settings);
            return Stream.concat(inCode, inRoutes(module.resolve("src/main/resources/routes.yaml")))
                    .map(RealSettings::variable)
                    .distinct()
                    .toList();
        }
    }

    /** A map of services has its names in the file of routes alone. */
    private static Stream<String> inRoutes(Path file) throws IOException {
        return Files.exists(file)
                ? new YamlPropertySourceLoader()
                        .load("routes", new FileSystemResource(file)).stream()
                                .map(source -> (EnumerablePropertySource<?>) source)
                                .flatMap(source -> Stream.of(source.getPropertyNames()))
                : Stream.empty();
    }

    private static Stream<String> settings(Path file) {
        try {
            String source = Files.readString(file);
            Stream<String> values = VALUE.matcher(source).results().map(found -> found.group(1));
            Stream<String> records = PREFIX.matcher(source)
                    .results()
                    .flatMap(prefix -> COMPONENT
                            .matcher(source.substring(source.indexOf("record ", prefix.end())))
                            .results()
                            .map(component -> name(prefix, component)));
            return Stream.concat(values, records);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(MatchResult prefix, MatchResult component) {
        return prefix.group(1) + "." + component.group(1).replaceAll("([a-z])([A-Z])", "$1-$2");
    }

    private static String variable(String setting) {
        return setting.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
