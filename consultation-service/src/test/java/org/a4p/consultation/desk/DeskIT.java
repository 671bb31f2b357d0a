package org.a4p.consultation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What officers find on their first page to look after. */
class DeskIT {

    private static final Pattern WAITING = Pattern.compile("(\\d+) waits? for you");

    private final Scene scene = Scene.open(RunningService.shared());
    private final Visitor delegate = scene.service().officer("mex-delegate", "MEX", "delegate");
    private final Visitor head = scene.service().officer("mex-head", "MEX", "delegate", "head-of-delegation");

    @Test
    void nobodyElseHasOne() {
        assertThat(home(scene.anybody())).doesNotContain("On your desk", "/moderation\"", "/drafts\"");
    }

    @Test
    void theHeadSeesWhatWaitsForClearanceAndTheDelegateWhatCameBack() {
        String draft = delegate.post(
                        "/api/threads/" + scene.thread() + "/clearances",
                        Map.of("type", "STATEMENT", "text", "Eighteen per cent."))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(waiting(head, "/drafts")).isEqualTo(1);
        assertThat(waiting(delegate, "/drafts")).isZero();

        head.post(draft + "/return", Map.of("note", "It is 21 now."), "0", "k");

        assertThat(waiting(head, "/drafts")).isZero();
        assertThat(waiting(delegate, "/drafts")).isEqualTo(1);
    }

    @Test
    void aRemovalIsFoundByItsAuthorsAndTheirAppealByAnotherFacilitator() {
        Visitor second = scene.service().officer("un-desk-2", "UNDPO", "facilitator");
        long before = waiting(second, "/moderation");
        long beforeForTheFirst = waiting(scene.facilitator(), "/moderation");
        delegate.post(scene.contributions(), Map.of("type", "STATEMENT", "text", "Words too sharp."));
        String review = "/api/reviews/" + scene.thread() + "-1";

        scene.uruguay().post(scene.contributions() + "/1/reports", Map.of("reason", "PERSONAL_ATTACK", "note", ""));
        assertThat(waiting(second, "/moderation")).isEqualTo(before + 1);

        scene.facilitator()
                .post(
                        review + "/decision",
                        Map.of("outcome", "REMOVE", "reason", "PERSONAL_ATTACK", "explanation", "It attacks a person."),
                        "0",
                        "k");
        assertThat(waiting(second, "/moderation")).isEqualTo(before);
        Visitor drafter = scene.service().officer("mex-drafter", "MEX", "drafter");
        for (Visitor officer : new Visitor[] {head, delegate, drafter}) {
            assertThat(waiting(officer, "/delegations/mine/decisions")).isEqualTo(1);
            assertThat(officer.get("/delegations/mine/decisions").body())
                    .contains("It attacks a person.", "Attack on a person", "The head of delegation may appeal once");
        }

        head.post(review + "/appeal", Map.of("text", "It does not."));
        assertThat(waiting(head, "/delegations/mine/decisions")).isZero();
        assertThat(waiting(delegate, "/delegations/mine/decisions")).isZero();
        assertThat(waiting(second, "/moderation")).isEqualTo(before + 1);
        assertThat(waiting(scene.facilitator(), "/moderation")).isEqualTo(beforeForTheFirst);
    }

    @Test
    void theSecretariatFindsGroupsAndImports() {
        Visitor secretariat = scene.service().officer("un-secretariat", "UNDPO", "secretariat");

        assertThat(home(secretariat)).contains("href=\"/groups\"", "href=\"/imports\"", "href=\"/moderation\"");
    }

    private static long waiting(Visitor officer, String path) {
        String home = home(officer);
        int from = home.indexOf("<a href=\"" + path + "\"");
        assertThat(from).as("a link to %s", path).isPositive();
        Matcher waiting = WAITING.matcher(home.substring(from, home.indexOf("</li>", from)));
        return waiting.find() ? Long.parseLong(waiting.group(1)) : 0;
    }

    private static String home(Visitor visitor) {
        return visitor.get("/", "Accept-Language", "en", "Accept", "text/html").body();
    }
}
