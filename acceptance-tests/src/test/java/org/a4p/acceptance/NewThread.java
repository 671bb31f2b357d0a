package org.a4p.acceptance;

import java.util.Map;

/**
 * A thread of its own for one test, so that no other test writes in it.
 *
 * @param path of its page
 */
record NewThread(Platform platform, String path) {

    static NewThread in(Platform platform, String title) {
        var opened = platform.post(
                "/api/consultations/perf-round-1/threads",
                platform.token("un-facilitator"),
                Map.of("title", title, "opening", "What do delegations propose?"));
        return new NewThread(platform, "/threads/" + opened.json().path("id").stringValue());
    }

    /** Publishes a statement; its citation. */
    String say(String officer, String text) {
        var said = platform.post(
                "/api" + path + "/contributions", platform.token(officer), Map.of("type", "STATEMENT", "text", text));
        return said.json().path("citation").stringValue();
    }
}
