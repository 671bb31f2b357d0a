package org.a4p.testing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/** Which broker and store the tests use; {@code A4P_BACKENDS=containers|local} decides, else whether an engine answers. */
enum BackendsChoice {
    CONTAINERS,
    LOCAL;

    static final String VARIABLE = "A4P_BACKENDS";

    static BackendsChoice made() {
        String forced = System.getenv(VARIABLE);
        BackendsChoice choice = forced == null ? whereAnEngineAnswers() : named(forced);
        System.out.println("Backends of these tests: " + choice.description(forced));
        return choice;
    }

    static BackendsChoice named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "containers" -> CONTAINERS;
            case "local" -> LOCAL;
            default -> throw new IllegalArgumentException(VARIABLE + " is containers or local, not " + name);
        };
    }

    Backends start() {
        return switch (this) {
            case CONTAINERS -> ContainerBackends.start();
            case LOCAL -> LocalBackends.start();
        };
    }

    private static BackendsChoice whereAnEngineAnswers() {
        return DockerClientFactory.instance().isDockerAvailable() ? CONTAINERS : LOCAL;
    }

    private String description(@Nullable String forced) {
        String what = switch (this) {
            case CONTAINERS -> "MongoDB and Kafka in containers";
            case LOCAL -> "the local stack's store and broker, in process";
        };
        String why = forced == null ? (this == LOCAL ? "no container engine answers" : "an engine answers") : VARIABLE;
        return what + " (" + why + ")";
    }
}
