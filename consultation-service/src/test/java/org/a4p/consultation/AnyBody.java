package org.a4p.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies made from a schema of a description, each wrong in one place: nothing there, left out, and something of another
 * kind that the seed picks.
 */
final class AnyBody {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("Words", "en", "STATEMENT", "A4P/PERF/1/1", "SEN", "perf", "1", "2018-09-11", "x y");

    /** Fields that are sent to addresses whose schema names none. */
    private static final List<String> ANY_FIELDS = List.of(
            "text", "type", "note", "attachments", "delegation", "standing", "from", "until", "term", "en", "fr");

    private final JsonNode description;
    private final Random random;

    AnyBody(JsonNode description, Random random) {
        this.description = description;
        this.random = random;
    }

    List<String> unfitting(JsonNode schema) {
        List<String> bodies = new ArrayList<>(List.of("null", "[]", "{}", "\"text\"", "1", "{\"unknown\":null}"));
        JsonNode whole = value(schema);
        for (int place = 0; place < places(whole).size(); place++) {
            for (JsonNode wrong : List.of(NODES.nullNode(), NODES.missingNode(), any(wrong()))) {
                JsonNode copy = whole.deepCopy();
                places(copy).get(place).accept(wrong);
                bodies.add(JsonMapper.shared().writeValueAsString(copy));
            }
        }
        return bodies;
    }

    private JsonNode any(List<JsonNode> nodes) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    /** Something of each kind. */
    private static List<JsonNode> wrong() {
        ArrayNode listWithNothing = NODES.arrayNode().addNull();
        ObjectNode tableWithNothing = NODES.objectNode().putNull("text");
        return List.of(
                NODES.stringNode(""),
                NODES.stringNode("\0 \uFFFD"),
                NODES.numberNode(-1),
                NODES.numberNode(99_999_999_999L),
                NODES.booleanNode(true),
                NODES.arrayNode(),
                listWithNothing,
                NODES.objectNode(),
                tableWithNothing);
    }

    /** Every place of a value, as what puts something else there. */
    private static List<Consumer<JsonNode>> places(JsonNode value) {
        List<Consumer<JsonNode>> places = new ArrayList<>();
        if (value instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                places.add(other -> put(object, field.getKey(), other));
                places.addAll(places(field.getValue()));
            });
        }
        if (value instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                int at = index;
                places.add(other -> put(array, at, other));
                places.addAll(places(array.get(index)));
            }
        }
        return places;
    }

    private static void put(ObjectNode object, String name, JsonNode other) {
        if (other.isMissingNode()) {
            object.remove(name);
        } else {
            object.set(name, other);
        }
    }

    private static void put(ArrayNode array, int index, JsonNode other) {
        if (other.isMissingNode()) {
            array.remove(index);
        } else {
            array.set(index, other);
        }
    }

    private JsonNode value(JsonNode schema) {
        if (schema.has("$ref")) {
            return value(description.at(schema.get("$ref").asString().substring(1)));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> NODES.arrayNode().add(value(schema.get("items"))).add(value(schema.get("items")));
            case "integer", "number" -> NODES.numberNode(1 + random.nextInt(3));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default ->
                "date-time".equals(schema.path("format").asString(""))
                        ? NODES.stringNode("2030-09-11T14:00:00Z")
                        : NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), value(property.getValue())));
        if (schema.has("additionalProperties")) {
            ANY_FIELDS.forEach(name -> object.set(name, value(schema.get("additionalProperties"))));
        }
        return object;
    }

    /** As of version 3.1 a schema may name several types; nothing is one of them. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.asString("");
        }
        for (JsonNode one : type) {
            if (!one.asString().equals("null")) {
                return one.asString();
            }
        }
        return "";
    }
}
