package org.a4p.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The changes of an API's description that break those who call it: what a caller may send must still be taken, what a
 * caller reads must still be there. New addresses, optional fields and new fields of answers break nobody.
 */
final class BreakingChanges {

    private final JsonNode agreed;
    private final JsonNode now;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    BreakingChanges(JsonNode agreed, JsonNode now) {
        this.agreed = agreed;
        this.now = now;
    }

    /** A sentence for each. */
    List<String> found() {
        agreed.path("paths").properties().forEach(path -> {
            JsonNode kept = now.path("paths").path(path.getKey());
            path.getValue().properties().forEach(operation -> {
                String where = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                if (kept.has(operation.getKey())) {
                    operation(where, operation.getValue(), kept.get(operation.getKey()));
                } else {
                    found.add(where + " is gone");
                }
            });
        });
        return List.copyOf(found);
    }

    private void operation(String where, JsonNode before, JsonNode after) {
        parameters(where, before.path("parameters"), after.path("parameters"));
        JsonNode body = after.path("requestBody");
        if (body.path("required").asBoolean(false)
                && !before.path("requestBody").path("required").asBoolean(false)) {
            found.add(where + " needs a body now");
        }
        contents(where + " takes", before.path("requestBody"), body, true);
        before.path("responses").properties().forEach(response -> {
            if (response.getKey().startsWith("2")) {
                answer(where, response.getKey(), response.getValue(), after.path("responses"));
            }
        });
    }

    private void answer(String where, String status, JsonNode before, JsonNode answers) {
        if (answers.has(status)) {
            contents(where + " answers", before, answers.get(status), false);
        } else {
            found.add(where + " does not answer " + status + " any more");
        }
    }

    private void parameters(String where, JsonNode before, JsonNode after) {
        for (JsonNode parameter : before) {
            if (named(parameter, after).findAny().isEmpty()) {
                found.add(where + " does not take " + parameter.path("name").asString() + " any more");
            }
        }
        for (JsonNode parameter : after) {
            boolean neededBefore = named(parameter, before)
                    .anyMatch(known -> known.path("required").asBoolean(false));
            if (parameter.path("required").asBoolean(false) && !neededBefore) {
                found.add(where + " needs " + parameter.path("name").asString() + " now");
            }
        }
    }

    private static Stream<JsonNode> named(JsonNode parameter, JsonNode among) {
        return among.valueStream()
                .filter(other -> other.path("name").equals(parameter.path("name"))
                        && other.path("in").equals(parameter.path("in")));
    }

    private void contents(String where, JsonNode before, JsonNode after, boolean sent) {
        before.path("content").properties().forEach(content -> {
            if (after.path("content").has(content.getKey())) {
                schema(
                        where + " " + content.getKey(),
                        content.getValue().path("schema"),
                        after.path("content").path(content.getKey()).path("schema"),
                        sent);
            } else {
                found.add(where + " no " + content.getKey() + " any more");
            }
        });
    }

    private void schema(String where, JsonNode before, JsonNode after, boolean sent) {
        if (!compared.add(sent + "\n" + before + "\n" + after)) {
            return;
        }
        JsonNode old = resolved(agreed, before);
        JsonNode fresh = resolved(now, after);
        if (!old.path("type").equals(fresh.path("type"))) {
            found.add(where + " is " + fresh.path("type").asString("anything") + ", not "
                    + old.path("type").asString("anything"));
            return;
        }
        old.path("properties").properties().forEach(field -> {
            String inside = where + "." + field.getKey();
            if (fresh.path("properties").has(field.getKey())) {
                schema(inside, field.getValue(), fresh.path("properties").get(field.getKey()), sent);
            } else {
                found.add(inside + " is gone");
            }
        });
        if (sent) {
            fresh.path("required")
                    .valueStream()
                    .filter(field ->
                            !old.path("required").valueStream().toList().contains(field))
                    .forEach(field -> found.add(where + "." + field.asString() + " is needed now"));
        }
        if (old.has("items")) {
            schema(where + "[]", old.get("items"), fresh.path("items"), sent);
        }
    }

    private static JsonNode resolved(JsonNode description, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : description.at(reference.substring(1));
    }
}
