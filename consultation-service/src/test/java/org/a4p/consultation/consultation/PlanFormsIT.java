package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.a4p.consultation.ToldTime;
import org.a4p.consultation.theme.ThemeFixture;
import org.a4p.pages.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planning, extending and archiving by form, without a script, in New York time. */
class PlanFormsIT {

    private final RoundScene round = RoundScene.planned();

    @Test
    void aRoundIsPlannedByForm() {
        assertThat(get("/consultations/new?theme=" + round.theme()))
                .contains("type=\"datetime-local\"", "New York time", "lang=\"ar\" dir=\"rtl\"");

        HttpResponse<String> planned = submit("/consultations", form());

        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(303);
        String path = planned.headers().firstValue("Location").orElseThrow();
        assertThat(get(path.substring(path.indexOf("/consultations"))))
                .contains("Planned by form", "A/72/707", "How soon?", "Change the plan");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingTyped() {
        Map<String, String> form = form();
        form.put("questions[0].ru", "");
        form.put("documents[0].place", "http://not.secure/");
        form.put("facilitators", "UNDPO; ATLANTIS!");

        HttpResponse<String> refused = submit("/consultations", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("role=\"alert\"", "id=\"questions[0].ru-reason\"", "id=\"documents[0].place-reason\"")
                .contains("value=\"UNDPO; ATLANTIS!\"", "value=\"http://not.secure/\"", "value=\"Planned by form es\"")
                .contains(">How soon? zh</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2029-03-11T02:30", "soon"})
    void aTimeThatDoesNotExistComesBackBesideItsField(String opens) {
        Map<String, String> form = form();
        form.put("opens", opens);
        form.put("closes", "2029-06-01T18:00");

        HttpResponse<String> refused = submit("/consultations", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"opens-reason\"", "value=\"" + opens + "\"");
    }

    @Test
    void aTimeThatComesTwiceMeansTheFirstAndSaysSo() {
        Map<String, String> form = form();
        form.put("opens", "2029-10-01T09:00");
        form.put("closes", "2029-11-04T01:30");

        String path =
                submit("/consultations", form).headers().firstValue("Location").orElseThrow();

        assertThat(get(path.substring(path.indexOf("/consultations")))).contains("the first of the two is meant");
        assertThat(round.service()
                        .anybody()
                        .get("/api" + path.substring(path.indexOf("/consultations")))
                        .body())
                .contains("2029-11-04T05:30:00Z");
    }

    @Test
    void moreRowsComeWithoutLosingAWord() {
        Map<String, String> form = form();
        form.put("more", "1");

        HttpResponse<String> more = submit("/consultations", form);

        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("questions[3].en", ">How soon? zh</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions[1000].en", "documents[2147483647].title", "questions[99999999999].fr"})
    void aRowFarBeyondTheFormIsRefused(String field) {
        Map<String, String> form = form();
        form.put(field, "How soon?");

        assertThat(submit("/consultations", form).statusCode()).isEqualTo(400);
    }

    @Test
    void rowsLeftOutStayEmpty() {
        Map<String, String> form = form();
        form.putAll(ThemeFixture.fields("questions[12]", "Who pays?"));

        HttpResponse<String> planned = submit("/consultations", form);

        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(303);
        String path = planned.headers().firstValue("Location").orElseThrow();
        assertThat(get(path.substring(path.indexOf("/consultations")))).contains("How soon?", "Who pays?");
    }

    @Test
    void aPlanIsChangedByForm() {
        Map<String, String> form = form();
        form.put("version", "0");
        assertThat(get("/consultations/" + round.id() + "/edit")).contains("value=\"Round on " + round.theme() + "\"");

        assertThat(submit("/consultations/" + round.id() + "/edit", form).statusCode())
                .isEqualTo(303);

        assertThat(get("/consultations/" + round.id())).contains("Planned by form");
        form.put("titles.en", "Seen too early");
        HttpResponse<String> stale = submit("/consultations/" + round.id() + "/edit", form);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("value=\"Seen too early\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void aRoundIsExtendedAndArchivedByForm() {
        round.opened();
        String path = "/consultations/" + round.id();
        assertThat(get(path)).contains(path + "/extension").doesNotContain(path + "/archive", path + "/edit");
        Instant later = round.closes().plus(Duration.ofDays(2));
        Map<String, String> form = new HashMap<>(Map.of(
                "closes", NewYorkClock.field(later),
                "readingFrom", "",
                "reason", " ",
                "version", "0",
                "idempotencyKey", UUID.randomUUID().toString()));
        HttpResponse<String> refused = submit(path + "/extension", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"reason-reason\"", NewYorkClock.field(later));

        form.put("version", Integer.toString(round.version()));
        form.put("reason", "Asked for by five delegations.");
        assertThat(submit(path + "/extension", form).statusCode()).isEqualTo(303);
        assertThat(get(path)).contains("Asked for by five delegations.");

        ToldTime.set(round.closes());
        assertThat(get(path)).contains(path + "/archive").doesNotContain(path + "/extension");
        String version = Integer.toString(round.version());
        assertThat(submit(path + "/archive", Map.of("version", version)).statusCode())
                .isEqualTo(303);
        assertThat(get(path)).contains("Archived: for reading only");
    }

    @Test
    void thePagesOpenInSixLanguages() {
        String path = "/consultations/" + round.id();
        for (String page :
                new String[] {"/consultations/new", path, path + "/edit", path + "/extension", path + "/archive"}) {
            for (String language : new String[] {"ar", "en", "es", "fr", "ru", "zh"}) {
                HttpResponse<String> answer = round.secretariat().get(page, "Accept-Language", language);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            }
        }
    }

    private Map<String, String> form() {
        Instant now = ToldTime.now();
        Map<String, String> form = new HashMap<>();
        form.putAll(ThemeFixture.fields("titles", "Planned by form"));
        form.putAll(ThemeFixture.fields("questions[0]", "How soon?"));
        for (int row = 1; row < 3; row++) {
            String question = "questions[" + row + "].";
            Language.all().forEach(language -> form.put(question + language.code(), ""));
        }
        form.put("theme", round.theme());
        form.put("documents[0].title", "Report of the Secretary-General");
        form.put("documents[0].place", "A/72/707");
        form.put("facilitators", "undpo, SEN");
        form.put("officers", "");
        form.put("opens", NewYorkClock.field(now.plus(Duration.ofDays(2))));
        form.put("readingFrom", "");
        form.put("closes", NewYorkClock.field(now.plus(Duration.ofDays(30))));
        form.put("idempotencyKey", UUID.randomUUID().toString());
        return form;
    }

    private HttpResponse<String> submit(String path, Map<String, String> form) {
        return round.secretariat().submit(path, form);
    }

    private String get(String path) {
        return round.secretariat().get(path, "Accept-Language", "en").body();
    }
}
