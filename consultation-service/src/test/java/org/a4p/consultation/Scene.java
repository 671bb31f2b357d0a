package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.testing.Visitor;

/** A thread of its own for a test, and the people in it. */
public record Scene(RunningService service, String thread) {

    /** Opens a new thread in the sample consultation on performance. */
    public static Scene open(RunningService service) {
        HttpResponse<String> opened = facilitator(service)
                .post(
                        "/api/consultations/perf-round-1/threads",
                        Map.of("title", "A thread for a test", "opening", "What is tested here?"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return new Scene(service, Visitor.json(opened).get("id").asString());
    }

    public ThreadId id() {
        return ThreadId.of(thread);
    }

    public Visitor senegal() {
        return service.officer("sen-delegate", "SEN", "delegate");
    }

    public Visitor uruguay() {
        return service.officer("ury-head", "URY", "head-of-delegation");
    }

    public Visitor facilitator() {
        return facilitator(service);
    }

    public Visitor anybody() {
        return service.anybody();
    }

    /** The address of the thread's contributions for programs. */
    public String contributions() {
        return "/api/threads/" + thread + "/contributions";
    }

    public String page() {
        return "/threads/" + thread;
    }

    /** Publishes a statement of Senegal's. */
    public HttpResponse<String> say(String text) {
        return senegal().post(contributions(), Map.of("type", "STATEMENT", "text", text));
    }

    public HttpResponse<String> conclude(String text) {
        return facilitator().post("/api/threads/" + thread + "/conclusion", Map.of("text", text));
    }

    /** How many entries the thread has. */
    public int entries() {
        return Visitor.json(anybody().get(contributions() + "?limit=200"))
                .get("contributions")
                .size();
    }

    private static Visitor facilitator(RunningService service) {
        return service.officer("un-facilitator", "UNDPO", "facilitator");
    }
}
