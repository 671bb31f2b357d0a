package org.a4p.consultation.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.delegations.Role;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries every cell of {@code authorization.csv} from outside: what it allows succeeds, and everything else is refused. */
class AuthorizationMatrixIT {

    private static final Map<Action, Attempt> ATTEMPTS = attempts();

    /** Its own, for it leaves hundreds of consultations behind. */
    private static RunningService service;

    private final Authorization authorization = new Authorization();

    @BeforeAll
    static void start() {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyActionIsTried() {
        assertThat(ATTEMPTS.keySet()).containsExactlyInAnyOrder(Action.values());
    }

    @TestFactory
    Stream<DynamicTest> everyCell() {
        return ATTEMPTS.values().stream()
                .flatMap(attempt -> Arrays.stream(Ownership.values())
                        .flatMap(owner -> Arrays.stream(ConsultationState.values())
                                .map(state -> {
                                    String name = attempt.action().slug() + ", " + owner + ", " + state;
                                    return DynamicTest.dynamicTest(name, () -> row(attempt, owner, state));
                                })));
    }

    /**
     * Refusals change nothing, so they share one preparation; each success needs one of its own. What is another delegation's own
     * affair is refused as if it were not there.
     */
    private void row(Attempt attempt, Ownership owner, ConsultationState state) {
        Prepared shared = prepared(attempt, owner, state);
        assertThat(shared.act().apply(service.anybody()).statusCode())
                .as("nobody in particular")
                .isEqualTo(401);
        for (Role role : Role.values()) {
            if (!authorization.allows(Set.of(role), attempt.action(), owner, state)) {
                HttpResponse<String> answer = shared.act().apply(shared.stage().trying(role));
                assertThat(answer.statusCode()).as(role + ": " + answer.body()).isIn(403, 404, 409);
            }
        }
        for (Role role : Role.values()) {
            if (authorization.allows(Set.of(role), attempt.action(), owner, state)) {
                Prepared prepared = prepared(attempt, owner, state);
                HttpResponse<String> answer =
                        prepared.act().apply(prepared.stage().trying(role));
                assertThat(answer.statusCode()).as(role + ": " + answer.body()).isBetween(200, 303);
            }
        }
    }

    private Prepared prepared(Attempt attempt, Ownership owner, ConsultationState state) {
        Stage stage = Stage.open(service);
        Function<Visitor, HttpResponse<String>> act = attempt.prepare(stage, owner);
        stage.moveTo(state);
        return new Prepared(stage, act);
    }

    private static Map<Action, Attempt> attempts() {
        Map<Action, Attempt> attempts = new EnumMap<>(Action.class);
        new ClassFileImporter()
                .importPackages("org.a4p.consultation").stream()
                        .filter(type -> type.isAssignableTo(Attempt.class)
                                && !type.isInterface()
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(type -> made(type.reflect()))
                        .forEach(attempt -> {
                            Attempt other = attempts.put(attempt.action(), attempt);
                            assertThat(other)
                                    .as("two attempts at " + attempt.action())
                                    .isNull();
                        });
        return attempts;
    }

    private static Attempt made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Attempt) constructor.newInstance();
        } catch (ReflectiveOperationException notMade) {
            throw new IllegalStateException(type.getName(), notMade);
        }
    }

    private record Prepared(Stage stage, Function<Visitor, HttpResponse<String>> act) {}
}
