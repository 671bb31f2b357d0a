package org.a4p.testing;

import java.util.Map;
import java.util.stream.Stream;

/** What a service under test is told of its surroundings. */
public final class Surroundings {

    private Surroundings() {}

    /**
     * Command-line arguments of a Spring Boot application: any free port, a store of its own in the shared backends, the
     * tokens of this issuer, no message without a text, sample
     * content, a quiet log.
     *
     * @param database the name of its store
     * @param more further arguments, which win over these
     */
    public static String[] of(String database, TestIssuer issuer, String... more) {
        Backends backends = Backends.start();
        Map<String, Object> settings = Map.of(
                "server.port",
                0,
                "spring.mongodb.uri",
                backends.mongoUri(database),
                "spring.kafka.bootstrap-servers",
                backends.kafkaBootstrapServers(),
                "a4p.identity.issuer",
                issuer.issuer(),
                "a4p.identity.jwk-set-uri",
                issuer.jwkSetUri(),
                "a4p.pages.strict-messages",
                true,
                "a4p.sample-data",
                true,
                "logging.level.root",
                "WARN");
        Stream<String> told = settings.entrySet().stream()
                .filter(setting -> Stream.of(more).noneMatch(one -> one.startsWith("--" + setting.getKey() + "=")))
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        return Stream.concat(told, Stream.of(more)).toArray(String[]::new);
    }
}
