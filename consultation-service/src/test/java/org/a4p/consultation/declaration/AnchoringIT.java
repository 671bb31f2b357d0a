package org.a4p.consultation.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoringIT {

    private final RunningService service = RunningService.shared();
    private final Scene scene = Scene.open(service);
    private final Texts texts = new Texts(
            "text-of-" + scene.thread(),
            List.of(
                    ordered("op-a", "We meet.", "op-b", "We train.", "op-c", "We share."),
                    ordered("op-b", "We train.", "op-c", "We share all.")));

    @Test
    void aContributionShowsWhatBecameOfItsParagraph() {
        hear(1);
        say("op-a", "On meeting.");
        say("op-b", "On training.");
        say("op-c", "On sharing.");
        assertThat(page()).contains("Rev.1", "OP 3", "unchanged since").doesNotContain("changed since</span> <a");

        hear(2);

        String page = page();
        assertThat(page).contains("gone since", "changed since", "unchanged since", "See what changed");
        assertThat(page)
                .contains("/declarations/" + texts.declaration() + "/versions/1#op-c")
                .contains("/declarations/" + texts.declaration() + "/compare?from=1&amp;to=2#op-c");
        assertThat(Visitor.json(scene.anybody().get(scene.contributions() + "/3"))
                        .at("/anchor/label")
                        .asString())
                .isEqualTo("OP 3");
    }

    @Test
    void aLinkFromTheTextChoosesTheParagraphInTheComposer() {
        hear(1);

        String page = scene.senegal()
                .get(scene.page() + "?anchor=" + anchor("op-b"), "Accept-Language", "en")
                .body();

        assertThat(page).contains("value=\"" + anchor("op-b") + "\" selected", "OP 2 – We train.", "– Rev.1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing/1/op-a", "x", "../1/op", "a/0/b", "a/99999999999/b", "%s/1/op-z", "%s/9/op-a"})
    void whatIsNoParagraphIsRefused(String typed) {
        hear(1);

        HttpResponse<String> refused = scene.senegal()
                .post(
                        scene.contributions(),
                        Map.of("text", "On nothing.", "anchor", typed.replace("%s", texts.declaration())));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("anchor-unknown");
        assertThat(scene.entries()).isZero();
    }

    private void say(String block, String text) {
        HttpResponse<String> said =
                scene.senegal().post(scene.contributions(), Map.of("text", text, "anchor", anchor(block)));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
    }

    private String anchor(String block) {
        return texts.declaration() + "/1/" + block;
    }

    private void hear(int ordinal) {
        service.bean(TextNews.class).published(texts.event(ordinal));
    }

    private String page() {
        return scene.anybody().get(scene.page(), "Accept-Language", "en").body();
    }

    private static Map<String, String> ordered(String... blocksAndWords) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < blocksAndWords.length; i += 2) {
            words.put(blocksAndWords[i], blocksAndWords[i + 1]);
        }
        return words;
    }
}
