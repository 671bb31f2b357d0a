package org.a4p.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of a service's API as it was agreed, in {@code contracts/openapi/<service>.json}: sorted, so that it does
 * not depend on the order of classes, and without addresses of a machine.
 *
 * @param file the agreed description
 * @param rewriting what {@value #SETTING} says: nothing, {@code rewrite}, or {@code break}
 */
public record ApiContract(Path file, String rewriting) {

    private static final String SETTING = "a4p.openapi";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The contract of the service whose module the tests run in. */
    public static ApiContract of(String service) {
        return new ApiContract(
                Path.of(System.getProperty("basedir", ""), "..", "contracts", "openapi", service + ".json"),
                System.getProperty(SETTING, ""));
    }

    /**
     * Fails if the description differs from the file. With {@code -Da4p.openapi=rewrite} it is written there instead, unless it
     * breaks callers; {@code break} writes that as well.
     */
    public void check(String description) {
        JsonNode now = canonical(JSON.readTree(description));
        JsonNode agreed = agreed();
        if (now.equals(agreed)) {
            return;
        }
        List<String> breaking = new BreakingChanges(agreed, now).found();
        if (!breaking.isEmpty() && !rewriting.equals("break")) {
            throw new AssertionError("This breaks whoever calls the API as " + file.getFileName() + " describes it:\n"
                    + String.join("\n", breaking)
                    + "\nKeep what was there. Only if nobody calls it, write it with -D" + SETTING + "=break");
        }
        if (rewriting.isEmpty()) {
            throw new AssertionError("The API differs from contracts/openapi/" + file.getFileName()
                    + "; write it anew by this test with -D" + SETTING + "=rewrite, and look at the difference");
        }
        write(now);
    }

    private JsonNode agreed() {
        try {
            return Files.exists(file) ? JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(JsonNode now) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(now).replace("\r\n", "\n") + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Without the address of this run, with keys, tags and required fields in alphabetical order. */
    private static JsonNode canonical(JsonNode description) {
        ObjectNode sorted = (ObjectNode) sorted("", description);
        sorted.remove("servers");
        return sorted;
    }

    private static JsonNode sorted(String key, JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getKey(), field.getValue())));
            ObjectNode object = JSON.createObjectNode();
            fields.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            List<JsonNode> elements =
                    node.valueStream().map(element -> sorted("", element)).toList();
            (key.equals("required") || key.equals("tags")
                            ? elements.stream().sorted(ApiContract::byText)
                            : elements.stream())
                    .forEach(array::add);
            return array;
        }
        return node;
    }

    private static int byText(JsonNode one, JsonNode other) {
        return one.toString().compareTo(other.toString());
    }
}
