package org.a4p.commitment.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.a4p.delegations.Role;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Matrix of what is tried from outside: every decision of {@code authorization.csv} reaches HTTP with its status. */
class AuthorizationMatrixIT {

    private final RunningService service = RunningService.shared();
    private final Drafting drafting = Drafting.ofNewText(service);
    private final Map<String, Object> version = Drafting.version("zero draft", List.of(Drafting.added("We commit.")));

    @ParameterizedTest
    @EnumSource
    void aVersionIsPublishedByThoseWhoMay(Role role) {
        Visitor officer = officer(role);
        boolean allowed = new Authorization().allows(Set.of(role), Action.PUBLISH_VERSION);

        assertThat(officer.post(versions(drafting.id()), version, "\"0\"", "k").statusCode())
                .isEqualTo(allowed ? 201 : 403);
        assertThat(officer.get(drafting.page() + "/draft", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(allowed ? 200 : 403);
        assertThat(officer.submit(drafting.page() + "/draft", Map.of("action", "preview", "base", "0"))
                        .statusCode())
                .isEqualTo(allowed ? 422 : 403);
    }

    @Test
    void nobodyInParticularIsAskedToSignIn() {
        assertThat(service.anybody()
                        .post(versions(drafting.id()), version, "\"0\"", "k")
                        .statusCode())
                .isEqualTo(401);
        assertThat(service.anybody()
                        .get(drafting.page() + "/draft", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theRoleIsToldBeforeWhatIsNotThereAndThatBeforeTheVersion() {
        Visitor delegate = officer(Role.DELEGATE);
        Visitor drafter = officer(Role.DRAFTER);
        drafter.post(versions(drafting.id()), version, "\"0\"", "first");

        assertThat(delegate.post(versions("nothing"), version).statusCode()).isEqualTo(403);
        assertThat(drafter.post(versions("nothing"), version).statusCode()).isEqualTo(404);
        assertThat(drafter.post(versions(drafting.id()), version).statusCode()).isEqualTo(428);
        assertThat(drafter.post(versions(drafting.id()), version, "\"0\"", "k").statusCode())
                .isEqualTo(412);
        assertThat(drafter.post(versions(drafting.id()), version, "\"1\"", "k").statusCode())
                .isEqualTo(409);
        assertThat(delegate.get("/declarations/nothing/draft", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
        assertThat(drafter.get("/declarations/nothing/draft", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    private Visitor officer(Role role) {
        return service.officer("trying-" + role.claim(), "SEN", role.claim());
    }

    private static String versions(String declaration) {
        return "/api/declarations/" + declaration + "/versions";
    }
}
