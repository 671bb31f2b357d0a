package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.ToldTime;
import org.a4p.consultation.theme.ThemeFixture;
import org.a4p.consultation.theme.ThemeScene;
import org.a4p.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** A round on a theme of its own, planned to open in a day, to be read in silence in ten and to close in twelve. */
public record RoundScene(ThemeScene themes, String theme, String id) {

    public static RoundScene planned() {
        ThemeScene themes = ThemeScene.open();
        String theme = themes.create();
        return on(themes, theme);
    }

    public static RoundScene on(ThemeScene themes, String theme) {
        HttpResponse<String> planned = themes.secretariat().post("/api/consultations", plan(theme));
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        return new RoundScene(themes, theme, Visitor.json(planned).get("id").asString());
    }

    /** What is sent to plan such a round. */
    public static Map<String, Object> plan(String theme) {
        Instant now = ToldTime.now();
        return new HashMap<>(Map.of(
                "theme", theme,
                "titles", ThemeFixture.json("Round on " + theme),
                "questions", List.of(ThemeFixture.json("What should be measured?")),
                "documents",
                        List.of(Map.of("title", "Santos Cruz report", "place", "https://peacekeeping.un.org/report")),
                "facilitators", List.of("UNDPO"),
                "officers", List.of("sen-facilitator"),
                "opens", now.plus(Duration.ofDays(1)).toString(),
                "readingFrom", now.plus(Duration.ofDays(10)).toString(),
                "closes", now.plus(Duration.ofDays(12)).toString()));
    }

    public RunningService service() {
        return themes.service();
    }

    public Visitor secretariat() {
        return themes.secretariat();
    }

    public Visitor facilitator() {
        return service().officer("un-facilitator", "UNDPO", "facilitator");
    }

    public Visitor senegal() {
        return service().officer("sen-delegate", "SEN", "delegate");
    }

    public JsonNode view() {
        return Visitor.json(service().anybody().get("/api/consultations/" + id));
    }

    public Instant opens() {
        return Instant.parse(view().get("opens").asString());
    }

    public Instant readingFrom() {
        return Instant.parse(view().get("readingFrom").asString());
    }

    public Instant closes() {
        return Instant.parse(view().get("closes").asString());
    }

    public int version() {
        return view().get("version").asInt();
    }

    /** Lets it be the round's opening, to the second. */
    public RoundScene opened() {
        ToldTime.set(opens());
        return this;
    }

    public HttpResponse<String> openThread(Visitor who) {
        return who.post(
                "/api/consultations/" + id + "/threads", Map.of("title", "A thread", "opening", "What is it about?"));
    }

    /** The id of a new thread. */
    public String thread() {
        HttpResponse<String> opened = openThread(facilitator());
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return Visitor.json(opened).get("id").asString();
    }

    public HttpResponse<String> say(String thread, String text) {
        return senegal().post("/api/threads/" + thread + "/contributions", Map.of("type", "STATEMENT", "text", text));
    }

    public HttpResponse<String> extend(Instant closes, Instant readingFrom, String reason) {
        return extend(closes, readingFrom, reason, UUID.randomUUID().toString(), version());
    }

    public HttpResponse<String> extend(Instant closes, Instant readingFrom, String reason, String key, int version) {
        Map<String, Object> wanted =
                Map.of("closes", closes.toString(), "readingFrom", readingFrom.toString(), "reason", reason);
        return secretariat().post("/api/consultations/" + id + "/extensions", wanted, "\"" + version + "\"", key);
    }

    public HttpResponse<String> archive() {
        return secretariat().put("/api/consultations/" + id + "/archive", Map.of(), "\"" + version() + "\"");
    }

    public String page() {
        return service()
                .anybody()
                .get("/consultations/" + id, "Accept-Language", "en")
                .body();
    }
}
