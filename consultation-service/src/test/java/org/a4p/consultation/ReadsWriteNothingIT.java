package org.a4p.consultation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Stage;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.testing.Visitor;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** A law: whoever reads, whatever address, the store is afterwards as it was; also where a crash has left something undone. */
class ReadsWriteNothingIT {

    /** Collections that change by themselves, each with what changes it. */
    private static final Map<String, String> BY_THEMSELVES =
            Map.of("leases", "a process renews what it does by the clock, whether anybody reads or not");

    /** Where the container leads what failed, and files of the program. */
    private static final Set<String> NO_READING =
            Set.of("/error", "/assets/{version:[0-9a-f]{16}}/{name:[a-z0-9-]+\\.[a-z]+}");

    private final RunningService service = Shared.SERVICE;
    private final Stage stage = Stage.open(service);
    private final Visitor owner = stage.owner(Ownership.OWN);
    private final MongoDatabase store = service.bean(MongoDatabase.class);
    private final Map<String, String> values = new TreeMap<>();

    @Test
    void everyAddressIsReadByEverySortOfReaderAndNothingIsWritten() {
        fill();
        leaveUndone();
        Set<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(80).containsAll(described());
        Map<String, List<String>> before = settled();

        List<String> unread = new ArrayList<>();
        for (String address : addresses) {
            if (readers()
                    .map(reader -> status(reader, filled(address)))
                    .filter(ok -> ok < 400)
                    .toList()
                    .isEmpty()) {
                unread.add(address + " as " + filled(address));
            }
        }

        assertThat(unread).as("addresses that nobody could read").isEmpty();
        Map<String, List<String>> after = settled();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach(
                (collection, documents) -> assertThat(documents).as(collection).isEqualTo(before.get(collection)));
    }

    private Stream<Visitor> readers() {
        return Stream.of(
                service.anybody(),
                owner,
                stage.owner(Ownership.FOREIGN),
                stage.facilitator(),
                stage.secretariat(),
                service.officer("un-auditor", "UNDPO", "auditor"));
    }

    /** Something of everything, and where it is to be found. */
    private void fill() {
        values.put("threads", stage.thread());
        values.put("consultations", stage.consultation().id().value());
        values.put("themes", "perf");
        values.put("delegations", Stage.OWN);
        values.put("contributions", "1");
        values.put("versions", "1");
        values.put("samples", "contributions");
        values.put("consultation", "thread-closed");
        String contribution = stage.contribution(Ownership.OWN, "Words to read.");
        done(stage.owner(Ownership.FOREIGN).post(contribution + "/positions", Map.of("stance", "ALIGNS"), "0", "k"));
        fillDrafts("/api/threads/" + stage.thread());
        summarize("/api/consultations/" + stage.consultation().id() + "/summary");
        String reported = stage.contribution(Ownership.OWN, "Words to be removed.");
        HttpResponse<String> review = stage.facilitator().post(reported + "/review", Map.of());
        values.put("reviews", Visitor.json(review).get("id").asString());
        String group = "g" + UUID.randomUUID().toString().substring(0, 18);
        values.put("groups", group);
        Map<String, ?> named = Map.of("id", group, "names", ConsultationFixture.inSixLanguages("A group"));
        done(stage.secretariat().post("/api/groups", named));
    }

    private void fillDrafts(String thread) {
        done(owner.put(thread + "/draft", Map.of("text", "Half a sen"), "0"));
        String draft = last(owner.post(thread + "/clearances", Map.of("text", "To be cleared.")));
        values.put("clearances", draft);
        values.put("drafts", draft);
        byte[] note = "A note.".getBytes(UTF_8);
        values.put(
                "attachments",
                last(owner.postRaw(
                        thread + "/attachments?name=note.txt", note, "text/plain", "Idempotency-Key", "file")));
    }

    private void summarize(String summary) {
        String said = "A4P/" + stage.thread().toUpperCase(Locale.ROOT).replace('-', '/') + "/1";
        Visitor facilitator = stage.facilitator();
        done(facilitator.put(summary + "/draft", Map.of("text", "They spoke. [" + said + "]"), "0"));
        String until = Instant.now().plus(Duration.ofDays(1)).toString();
        done(facilitator.post(summary + "/versions", Map.of("correctionsUntil", until), "1", "k"));
    }

    /** What processes leave that end between two writes. */
    private void leaveUndone() {
        Date longAgo = Date.from(Instant.now().minus(Duration.ofDays(1)));
        Document cleared = new Document("to", "CLEARED")
                .append("officer", "owner")
                .append("at", longAgo)
                .append("note", "");
        store.getCollection("clearances")
                .updateOne(
                        eq("_id", values.get("drafts")),
                        combine(
                                set("state", "CLEARED"),
                                set("movedAt", longAgo),
                                set(
                                        "clearedBy",
                                        new Document("subject", "owner")
                                                .append("name", "owner")
                                                .append("roles", List.of("HEAD_OF_DELEGATION"))),
                                push("steps", cleared)));
        store.getCollection("reviews").updateMany(new Document(), set("applied", false));
        MongoCollection<Document> threads = store.getCollection("threads");
        assertThat(threads.updateOne(eq("_id", stage.thread()), combine(set("closedAt", longAgo), set("lastNumber", 0)))
                        .getMatchedCount())
                .isEqualTo(1);
    }

    private Set<String> addresses() {
        return service
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(ReadsWriteNothingIT::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> !NO_READING.contains(address))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** Those of the OpenAPI document. */
    private Set<String> described() {
        JsonNode paths = Visitor.json(service.anybody().get("/v3/api-docs")).get("paths");
        return paths.properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    /** The address with a value in each gap: what the part before it names. */
    private String filled(String address) {
        String[] parts = address.split("/");
        for (int part = 1; part < parts.length; part++) {
            if (parts[part].startsWith("{")) {
                String value = values.get(parts[part - 1]);
                parts[part] = value == null ? "anything" : parts[part].replaceFirst("\\{\\w+(:.*)?}", value);
            }
        }
        return String.join("/", parts) + (address.endsWith("/search") ? "?q=words" : "?from=1&to=1");
    }

    private static int status(Visitor reader, String address) {
        if (address.contains("/stream")) {
            HttpResponse<InputStream> stream = reader.open(address);
            try (InputStream open = stream.body()) {
                assertThat(open.read()).isPositive();
                return stream.statusCode();
            } catch (IOException cut) {
                throw new UncheckedIOException(cut);
            }
        }
        int status = reader.get(address, "Accept", "text/html, application/json;q=0.9, */*;q=0.8")
                .statusCode();
        assertThat(status).as(address).isLessThan(500);
        return status;
    }

    /** All documents once nothing is written any more: some notes are written a moment after what they are of. */
    private Map<String, List<String>> settled() {
        return await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(30))
                .until(this::stored, new Unchanged()::is);
    }

    private Map<String, List<String>> stored() {
        Map<String, List<String>> stored = new TreeMap<>();
        for (String collection : store.listCollectionNames()) {
            if (!BY_THEMSELVES.containsKey(collection)) {
                stored.put(
                        collection,
                        store.getCollection(collection).find().map(Document::toJson).into(new ArrayList<>()).stream()
                                .sorted()
                                .toList());
            }
        }
        return stored;
    }

    private static String last(HttpResponse<String> created) {
        done(created);
        String location = created.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 303);
    }

    private static final class Shared {

        /** Its jobs sleep: what a crash left must be left alone by whoever reads, not made up for meanwhile. */
        static final RunningService SERVICE = RunningService.start(Stream.concat(
                        Stream.of("cleared-drafts", "thread-notes", "review-consequences")
                                .map(job -> "--a4p.jobs.every." + job + "=1d"),
                        Stream.of("--a4p.consultation.live.heartbeat=200ms"))
                .toArray(String[]::new));
    }

    /** Tells whether the store is as it was at the last look. */
    private static final class Unchanged {

        private Map<String, List<String>> last = Map.of();

        boolean is(Map<String, List<String>> now) {
            boolean unchanged = now.equals(last);
            last = now;
            return unchanged;
        }
    }
}
