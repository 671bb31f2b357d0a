package org.a4p.consultation.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.a4p.authorization.Decision;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.delegations.Role;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Matrix of what is tried from outside: every decision of {@code authorization.csv}, for each role in each state, reaches HTTP with
 * the status of its kind. What the table itself has to say is told by {@link AuthorizationInvariantsTests}.
 */
class AuthorizationMatrixIT {

    private static final Map<Action, Attempt> ATTEMPTS = attempts();

    /** Its own, for it leaves many consultations behind. */
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
    Stream<DynamicTest> everyDecisionReachesWhoeverAsks() {
        return ATTEMPTS.values().stream()
                .flatMap(attempt -> Arrays.stream(Ownership.values())
                        .map(owner -> DynamicTest.dynamicTest(
                                attempt.action().slug() + ", " + owner,
                                () -> run(attempt, owner, cases(attempt.action(), owner)))));
    }

    /** Refusals change nothing, so they share one preparation; each success needs one of its own, after the first. */
    private void run(Attempt attempt, Ownership owner, List<Case> cases) {
        Prepared shared = prepared(attempt, owner);
        assertThat(shared.act().apply(service.anybody()).statusCode())
                .as("nobody in particular")
                .isEqualTo(401);
        boolean untouched = true;
        for (Case each : cases) {
            boolean allowed = each.decision == Decision.ALLOWED;
            Prepared prepared = allowed && !untouched ? prepared(attempt, owner) : shared;
            untouched &= !allowed;
            prepared.stage().moveTo(each.state);
            HttpResponse<String> answer = prepared.act().apply(prepared.stage().trying(each.role));
            if (allowed) {
                assertThat(answer.statusCode()).as(each + ": " + answer.body()).isBetween(200, 303);
            } else {
                assertThat(answer.statusCode())
                        .as(each + ": " + answer.body())
                        .isEqualTo(status(attempt, owner, each.decision));
            }
        }
    }

    private static int status(Attempt attempt, Ownership owner, Decision decision) {
        boolean hidden = owner == Ownership.FOREIGN && attempt.refusedByOwnership() == 404;
        return switch (decision) {
            case REFUSED_BY_STATE -> 409;
            case REFUSED_BY_OWNERSHIP -> attempt.refusedByOwnership();
            case REFUSED_BY_ROLE -> hidden ? 404 : 403;
            case ALLOWED -> throw new IllegalArgumentException("no refusal");
        };
    }

    /** Refusals first: where all share one preparation, nothing has been done to it yet. */
    private List<Case> cases(Action action, Ownership owner) {
        return Arrays.stream(ConsultationState.values())
                .flatMap(state -> Arrays.stream(Role.values())
                        .map(role -> new Case(role, state, authorization.decide(Set.of(role), action, owner, state))))
                .sorted((one, other) -> other.decision.compareTo(one.decision))
                .toList();
    }

    private Prepared prepared(Attempt attempt, Ownership owner) {
        Stage stage = Stage.open(service);
        return new Prepared(stage, attempt.prepare(stage, owner));
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

    private record Case(Role role, ConsultationState state, Decision decision) {}

    private record Prepared(Stage stage, Function<Visitor, HttpResponse<String>> act) {}
}
