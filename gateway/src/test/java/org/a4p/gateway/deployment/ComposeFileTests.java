package org.a4p.gateway.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads docker-compose.yml as it is; no engine is needed. */
class ComposeFileTests {

    private static final List<String> OURS = List.of("consultation", "commitment", "notification", "gateway");

    private final Path root = ComposeFile.root();
    private final ComposeFile compose = ComposeFile.read();

    @Test
    void everyPartIsThereAndSaysHowItIs() {
        assertThat(compose.services())
                .containsOnlyKeys(
                        "mongodb",
                        "kafka",
                        "keycloak",
                        "mailpit",
                        "consultation",
                        "commitment",
                        "notification",
                        "gateway");
        assertThat(compose.services())
                .allSatisfy((name, service) -> assertThat(
                                service.path("healthcheck").path("test").size())
                        .as(name)
                        .isGreaterThan(1));
    }

    @Test
    void everyImageIsPinnedAndNobodyIsRoot() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            assertThat(service.path("image").asString())
                    .as(name)
                    .matches(".+:v?\\d+\\.\\d+.*")
                    .doesNotContain("latest");
            assertThat(service.path("user").asString()).as(name).matches("[1-9]\\d*:\\d+");
        });
    }

    @Test
    void everyPortIsOnLoopbackAndEveryPartOnOneNetwork() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            assertThat(texts(service.path("ports")))
                    .as(name)
                    .isNotEmpty()
                    .allMatch(port -> port.startsWith("127.0.0.1:"));
            assertThat(texts(service.path("networks"))).as(name).containsExactly("a4p");
        });
    }

    @Test
    void partsStartInOrderOfHealth() {
        OURS.forEach(name -> assertThat(
                        compose.services().get(name).path("depends_on").properties())
                .as(name)
                .isNotEmpty()
                .allMatch(need -> compose.services().containsKey(need.getKey())
                        && need.getValue().path("condition").asString().equals("service_healthy")));
        assertThat(names(compose.services().get("gateway").path("depends_on")))
                .contains("consultation", "commitment", "notification", "keycloak", "mongodb");
    }

    @Test
    void everyVariableNamesARealSetting() throws IOException {
        for (String name : OURS) {
            List<String> settings = RealSettings.asVariables(root, name);
            assertThat(names(compose.services().get(name).path("environment")))
                    .as(name)
                    .allMatch(variable -> variable.startsWith("SPRING_") || settings.contains(variable));
        }
    }

    @Test
    void theRealmKnowsTheDemonstrationOfficersAndNobodyElse() throws IOException {
        JsonNode realm = json("deploy/keycloak/a4p-realm.json");
        JsonNode officers = json("local-stack/src/main/resources/demonstration-officers.json");

        Map<String, String> inRealm = new TreeMap<>();
        realm.path("users")
                .forEach(user -> inRealm.put(
                        user.path("username").asString(),
                        user.path("firstName").asString() + " "
                                + user.path("lastName").asString()
                                + texts(user.path("attributes").path("delegation"))
                                + texts(user.path("realmRoles"))));
        Map<String, String> expected = new TreeMap<>();
        officers.forEach(officer -> expected.put(
                officer.path("username").asString(),
                officer.path("name").asString()
                        + List.of(officer.path("delegation").asString())
                        + texts(officer.path("roles"))));
        assertThat(inRealm).isEqualTo(expected);
    }

    @Test
    void theRealmSaysOfAnOfficerWhatServicesRead() throws IOException {
        JsonNode scope = json("deploy/keycloak/a4p-realm.json")
                .path("clientScopes")
                .path(0)
                .path("protocolMappers");

        assertThat(elements(scope)
                        .map(mapper -> mapper.path("config").path("claim.name").asString("")))
                .contains("sub", "delegation", "roles");
        assertThat(elements(scope)
                        .map(mapper -> mapper.path("config")
                                .path("included.custom.audience")
                                .asString("")))
                .containsAll(OURS);
    }

    @Test
    void theGatewayAndTheRealmShareClientAndAddress() throws IOException {
        JsonNode client = json("deploy/keycloak/a4p-realm.json").path("clients").path(0);
        JsonNode gateway = compose.services().get("gateway").path("environment");

        assertThat(client.path("clientId")).isEqualTo(gateway.path("A4P_GATEWAY_CLIENT_ID"));
        assertThat(client.path("secret")).isEqualTo(gateway.path("A4P_GATEWAY_CLIENT_SECRET"));
        assertThat(texts(client.path("redirectUris")))
                .containsExactly(gateway.path("A4P_PUBLIC_ADDRESS").asString() + "/login/oauth2/code/a4p");
    }

    @Test
    void theImagesAreBuiltForEachServiceAndRunAsNobody() throws IOException {
        String dockerfile = Files.readString(root.resolve("Dockerfile"));

        OURS.forEach(name -> assertThat(dockerfile).contains("FROM base AS " + name));
        assertThat(dockerfile).contains("USER 10001:10001", "HEALTHCHECK", "extract --layers");
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(root.resolve(file)));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.properties().forEach(entry -> names.add(entry.getKey()));
        return names;
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
