package org.a4p.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

class RouteTableTests {

    private static final Pattern STRING = Pattern.compile("\"(/[^\"]*)\"");

    @ParameterizedTest
    @CsvSource({
        "/threads/perf-1/stream, LIVE, 1MB, 1MB",
        "/threads/perf-1, GENERAL, 1MB, 1MB",
        "/threads/perf-1/contributions, GENERAL, 1MB, 25MB",
        "/threads/perf-1/contributions/3, GENERAL, 1MB, 1MB",
        "/api/threads/perf-1/attachments, GENERAL, 25MB, 25MB",
        "/declarations/shared-commitments/draft, GENERAL, 6MB, 6MB",
        "/updates/unsubscribe, SUBSCRIBE, 1MB, 1MB",
        "/api/subscriptions/one, SUBSCRIBE, 1MB, 1MB",
        "/nowhere, , 1MB, 1MB"
    })
    void theFirstRouteThatMatchesDecides(String path, RateClass whenPosting, String body, String form)
            throws IOException {
        RouteTable table = ofTheFile();

        assertThat(table.find(path).map(route -> route.rateOf("POST")).orElse(null))
                .isEqualTo(whenPosting);
        assertThat(table.largestBody(path, false)).isEqualTo(DataSize.parse(body));
        assertThat(table.largestBody(path, true)).isEqualTo(DataSize.parse(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "books", "/books/{isbn", "/books/**/scan{"})
    void aPathThatIsNoPatternStopsTheGateway(String path) {
        assertThatThrownBy(() -> bound(Map.of("services.a.address", "http://a", "services.a.routes[0].paths", path)))
                .isInstanceOf(BindException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"services.a.address", "services.a.routes[0].paths"})
    void aServiceWithoutItsAddressOrItsRoutesStopsTheGateway(String only) {
        assertThatThrownBy(() -> bound(Map.of(only, "/books"))).isInstanceOf(BindException.class);
    }

    @Test
    void aRouteThatWouldNeverBeAskedStopsTheGateway() {
        assertThatThrownBy(() -> bound(Map.of(
                        "services.a.address", "http://a",
                        "services.a.routes[0].paths", "/books/**",
                        "services.b.address", "http://b",
                        "services.b.routes[0].paths", "/books/**")))
                .rootCause()
                .hasMessageContaining("/books/**");
    }

    @Test
    void noBusinessPathIsInTheCode() throws IOException {
        Set<String> business = ofTheFile().routes().stream()
                .flatMap(served -> served.route().paths().stream())
                .map(path -> path.replaceFirst("^/api", "").split("/", -1)[1])
                .filter(segment -> !segment.isEmpty() && !segment.equals("problems"))
                .map(segment -> "/" + segment)
                .collect(Collectors.toSet());
        assertThat(business).contains("/threads", "/declarations", "/updates");

        assertThat(pathsInTheCode()).doesNotContainAnyElementsOf(business).contains("/sign-in");
    }

    private static List<String> pathsInTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> STRING.matcher(read(file)).results())
                    .map(found -> found.group(1).replaceFirst("^/api(?=/)", ""))
                    .map(path -> path.replaceFirst("^(/[^/]*).*", "$1"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RouteTable ofTheFile() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        for (String file : List.of("routes.yaml", "application.yaml")) {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(environment.getPropertySources()::addLast);
        }
        return Binder.get(environment).bind("a4p.gateway", RouteTable.class).get();
    }

    private static RouteTable bound(Map<String, String> settings) {
        Map<String, String> named = settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> "a4p.gateway." + setting.getKey(), Map.Entry::getValue));
        return new Binder(new MapConfigurationPropertySource(named))
                .bind("a4p.gateway", RouteTable.class)
                .get();
    }
}
