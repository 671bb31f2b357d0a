package org.a4p.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promises under {@code contracts/events/}: what a sender's event is checked against, and the sample a listener reads. */
public final class Contracts {

    private static final String EVENTS = "contracts/events/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.shared();

    private Contracts() {}

    /** Fails unless the event keeps the contract, such as {@code consultation/contribution.published.v1}, and adds nothing unshown. */
    public static void check(String contract, String event) {
        String sample = sample(contract);
        refuse(contract + ": the sample breaks its own schema", violations(contract, sample));
        refuse(contract + ": the schema refuses " + event, violations(contract, event));
        refuse(contract + ": the sample does not show these fields", unshown(sample, event));
    }

    /** The sample event of a contract, as JSON text. */
    public static String sample(String contract) {
        String name = EVENTS + contract + ".sample.json";
        try (InputStream found = Contracts.class.getClassLoader().getResourceAsStream(name)) {
            if (found == null) {
                throw new AssertionError("There is no " + name);
            }
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> violations(String contract, String event) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:" + EVENTS + contract + ".schema.json"));
        return schema
                .validate(
                        event,
                        InputFormat.JSON,
                        context -> context.executionConfig(settings -> settings.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Set<String> unshown(String sample, String event) {
        Set<String> fields = fields(event);
        fields.removeAll(fields(sample));
        return fields;
    }

    private static Set<String> fields(String event) {
        Set<String> fields = new TreeSet<>();
        collect("", JSON.readTree(event), fields);
        return fields;
    }

    private static void collect(String path, JsonNode node, Set<String> fields) {
        fields.add(path);
        node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), fields));
        if (node.isArray()) {
            node.forEach(element -> collect(path + "/*", element, fields));
        }
    }

    private static void refuse(String what, Iterable<String> violations) {
        if (violations.iterator().hasNext()) {
            throw new AssertionError(what + ":\n" + String.join("\n", violations));
        }
    }
}
