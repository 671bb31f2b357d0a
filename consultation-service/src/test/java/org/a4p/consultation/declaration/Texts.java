package org.a4p.consultation.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.outbox.ReceivedEvent;
import tools.jackson.databind.json.JsonMapper;

/** The life of a declaration's text, drawn from a seed: its versions, each with the words of each paragraph. */
record Texts(String declaration, List<Map<String, String>> versions) {

    static Texts ofSeed(long seed, int count) {
        Random random = new Random(seed);
        List<Map<String, String>> versions = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        int next = 0;
        for (int version = 0; version < count; version++) {
            for (String block : List.copyOf(words.keySet())) {
                switch (random.nextInt(6)) {
                    case 0 -> words.remove(block);
                    case 1 -> words.put(block, "Words " + random.nextInt(3));
                    default -> {
                        // Stays as it is.
                    }
                }
            }
            for (int added = random.nextInt(4); added > 0 || words.isEmpty(); added--) {
                words.put("op-" + next++, "Words " + random.nextInt(3));
            }
            versions.add(new LinkedHashMap<>(words));
        }
        return new Texts("text-" + UUID.randomUUID(), versions);
    }

    /** What is told of the version, counted from 1. */
    ReceivedEvent event(int ordinal) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        versions.get(ordinal - 1)
                .forEach((block, words) -> blocks.add(Map.of(
                        "id", block,
                        "kind", "OPERATIVE",
                        "label", "OP " + (blocks.size() + 1),
                        "digest", words,
                        "opening", words)));
        Map<String, Object> data = Map.of(
                "declaration",
                Map.of("id", declaration, "names", ConsultationFixture.inSixLanguages("A text")),
                "version",
                Map.of("ordinal", ordinal, "name", "Rev." + ordinal),
                "publishedAt",
                "2018-07-16T15:30:00Z",
                "path",
                "/declarations/" + declaration + "/versions/" + ordinal,
                "blocks",
                blocks);
        return ReceivedEvent.of(JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "specversion", "1.0",
                        "id", UUID.randomUUID().toString(),
                        "source", "/commitment",
                        "type", "version.published.v1",
                        "subject", declaration,
                        "time", "2018-07-16T15:30:00Z",
                        "datacontenttype", "application/json",
                        "data", data)));
    }
}
