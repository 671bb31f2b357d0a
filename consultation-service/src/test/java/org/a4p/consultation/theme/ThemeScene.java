package org.a4p.consultation.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.ToldTime;
import org.a4p.testing.Visitor;
import tools.jackson.databind.JsonNode;

/** The secretariat among themes of its own. */
public record ThemeScene(RunningService service) {

    private static final AtomicInteger NEXT = new AtomicInteger();

    public static ThemeScene open() {
        return new ThemeScene(ToldTime.service());
    }

    public Visitor secretariat() {
        return service.officer("un-secretariat", "UNDPO", "secretariat");
    }

    public Visitor anybody() {
        return service.anybody();
    }

    /** A new theme under a code that no other test has. */
    public String create() {
        String id = "t" + NEXT.incrementAndGet();
        HttpResponse<String> created = create(id);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return id;
    }

    public HttpResponse<String> create(String code) {
        return secretariat().post("/api/themes", Map.of("code", code, "names", ThemeFixture.json("Theme " + code)));
    }

    public HttpResponse<String> rename(String id, String name) {
        return secretariat().put("/api/themes/" + id + "/names", ThemeFixture.json(name), tag(id));
    }

    public HttpResponse<String> merge(String id, String into) {
        return secretariat().put("/api/themes/" + id + "/merge", Map.of("into", into), tag(id));
    }

    public HttpResponse<String> separate(String id) {
        return secretariat().delete("/api/themes/" + id + "/merge", "If-Match", tag(id));
    }

    private String tag(String id) {
        return "\"" + version(id) + "\"";
    }

    public int version(String id) {
        return theme(id).get("version").asInt();
    }

    public JsonNode theme(String id) {
        return Visitor.json(anybody().get("/api/themes/" + id));
    }
}
