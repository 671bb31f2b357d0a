package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.a4p.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page opens in every language, for anybody. */
class PagesIT {

    private final Visitor anybody = RunningService.shared().anybody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/consultations",
                "/themes",
                "/themes/perf",
                "/consultations/perf-round-1",
                "/threads/perf-1",
                "/threads/perf-2",
                "/threads/pb-2",
                "/threads/perf-1/contributions/1"
            })
    void opensInSixLanguages(String path) {
        for (String language : new String[] {"en", "fr", "es", "ar", "ru", "zh"}) {
            HttpResponse<String> page = anybody.get(path, "Accept-Language", language, "Accept", "text/html");
            assertThat(page.statusCode())
                    .as("%s in %s: %s", path, language, page.body())
                    .isEqualTo(200);
            assertThat(page.body()).contains("<html", "lang=\"" + language + "\"", "</html>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/consultations", "/themes/perf", "/threads/perf-1", "/threads/perf-1/contributions/1"})
    void thePublicModerationLogIsOneLinkAway(String path) {
        assertThat(anybody.get(path, "Accept-Language", "en", "Accept", "text/html")
                        .body())
                .contains("<a href=\"/moderation/log\">Moderation log</a>");
    }

    @ParameterizedTest
    @CsvSource({"ar,rtl,الأداء", "fr,ltr,Performance", "zh,ltr,绩效"})
    void speaksTheReadersLanguage(String language, String direction, String word) {
        assertThat(anybody.get("/themes/perf", "Accept-Language", language).body())
                .contains("dir=\"" + direction + "\"", word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/consultations", "/themes/perf", "/consultations/perf-round-1", "/threads/perf-1"})
    void doesNotCallFullListsEmpty(String path) {
        assertThat(anybody.get(path, "Accept-Language", "en").body()).doesNotContain("class=\"empty\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/themes/none",
                "/themes/NONE!",
                "/consultations/none",
                "/threads/none-1",
                "/threads/perf-999999",
                "/threads/perf-01",
                "/threads/perf-99999999999",
                "/threads/perf-1/contributions/99",
                "/threads/perf-999999/stream"
            })
    void whatIsNotThereIsSaidSo(String path) {
        HttpResponse<String> page = anybody.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1", "Nothing here");
    }
}
