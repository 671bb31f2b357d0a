package org.a4p.commitment.version;

import static org.a4p.commitment.Drafting.added;
import static org.a4p.commitment.Drafting.kept;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionPagesIT {

    private final RunningService service = RunningService.shared();
    private final Drafting drafting =
            Drafting.ofZeroDraft(service, "We <script>alert(1)</script> commit.", "We report.");

    @Test
    void everyParagraphHasItsLabelAndItsPermanentAnchor() {
        String page = page(service.anybody(), "");
        assertThat(page)
                .contains("id=\"" + drafting.block(1, 2) + "\"", "href=\"#" + drafting.block(1, 2) + "\"", "OP 2");
    }

    @Test
    void textIsPlainTextWhateverItSays() {
        assertThat(page(service.anybody(), ""))
                .contains("We &lt;script&gt;alert(1)&lt;/script&gt; commit.")
                .doesNotContain("<script>alert");
    }

    @Test
    void anEarlierVersionSaysThatThereIsALaterOne() {
        drafting.publish(1, "Rev.1", List.of(kept(drafting.block(1, 1), "We commit."), added("We meet.")));
        assertThat(page(service.anybody(), "/versions/1"))
                .contains("You are reading an earlier version.", drafting.page() + "/compare?from=1&amp;to=2");
        assertThat(page(service.anybody(), "")).contains("We meet.").doesNotContain("earlier version");
    }

    @Test
    void onlyDraftersAreShownTheWayToTheDesk() {
        assertThat(page(service.anybody(), "")).doesNotContain("Publish a version");
        assertThat(page(drafting.drafter(), "")).contains(drafting.page() + "/draft");
    }

    @Test
    void theTextCanBeFollowed() {
        assertThat(page(service.anybody(), "")).contains("/updates?follow=declaration:" + drafting.id());
    }

    @Test
    void theSummaryIsAPieceForOtherPages() {
        assertThat(page(service.anybody(), "/summary"))
                .contains("zero draft", "href=\"" + drafting.page() + "\"")
                .doesNotContain("<html");
    }

    @Test
    void aTextWithoutAVersionSaysSo() {
        Drafting empty = Drafting.ofNewText(service);
        assertThat(service.anybody()
                        .get(empty.page(), "Accept", "text/html", "Accept-Language", "en")
                        .body())
                .contains("No text yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void inAllSixLanguages(String language) {
        for (String path : List.of("", "/versions/1", "/compare?from=1&to=1", "/summary", "/draft")) {
            HttpResponse<String> page =
                    drafting.drafter().get(drafting.page() + path, "Accept", "text/html", "Accept-Language", language);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() {
        HttpResponse<String> nothing =
                service.anybody().get("/declarations/nothing", "Accept", "text/html", "Accept-Language", "en");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("<html");
    }

    private String page(Visitor visitor, String path) {
        return visitor.get(drafting.page() + path, "Accept", "text/html", "Accept-Language", "en")
                .body();
    }
}
