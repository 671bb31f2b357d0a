package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.Membership;
import org.a4p.consultation.group.MembershipKind;
import org.a4p.consultation.group.Spokesperson;
import org.a4p.delegations.DelegationCode;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever speaks for a group finds, from the thread, where its first position on a contribution is taken. */
class FirstGroupPositionIT {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"[^>]*>Take a position for a group<");
    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"");

    private final RunningService service = RunningService.shared();
    private final AlignmentScene scene = AlignmentScene.open(service);
    private final String id = "first" + scene.scene().thread().replace("perf-", "");
    private final Visitor uruguay = scene.head("URY");

    @BeforeEach
    void uruguaySpeaksForFriends() {
        LocalDate began = LocalDate.of(2018, 1, 1);
        service.bean(Groups.class)
                .add(new Group(
                        new GroupId(id),
                        ConsultationFixture.inSixLanguages("Friends of training"),
                        List.of(),
                        List.of(new Membership(new DelegationCode("BRA"), MembershipKind.MEMBER, began, null)),
                        List.of(new Spokesperson(new DelegationCode("URY"), began, null)),
                        false,
                        1));
    }

    @Test
    void isLedFromTheThreadToTheFormOfTheGroup() {
        String there = first(LINK, page(uruguay, scene.scene().page()));
        assertThat(first(LINK, page(uruguay, scene.scene().page() + "/contributions/1")))
                .isEqualTo(there);
        String form = page(uruguay, there);
        assertThat(form).contains("Position of Friends of training");

        HttpResponse<String> taken = uruguay.submit(
                there,
                Map.of(
                        "idempotencyKey",
                        first(KEY, form),
                        "group",
                        id,
                        "stance",
                        "ALIGNS",
                        "words",
                        "",
                        "version",
                        "0"));

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        assertThat(scene.tally().get("stands").findValuesAsString("delegation")).containsExactly("BRA");
    }

    @Test
    void everybodyElseIsLedToThePositionsAndToNoForm() {
        assertThat(page(scene.head("NOR"), scene.scene().page()))
                .contains("href=\"" + scene.page() + "\"")
                .doesNotContain("Take a position for a group");
        assertThat(page(scene.scene().anybody(), scene.scene().page() + "/contributions/1"))
                .contains("href=\"" + scene.page() + "\"");
    }

    @Test
    void aGroupThatCannotBeIsRefusedWithTheWordsTyped() {
        HttpResponse<String> refused = uruguay.submit(
                scene.page(),
                Map.of(
                        "idempotencyKey",
                        "k",
                        "group",
                        "E U",
                        "stance",
                        "ALIGNS",
                        "words",
                        "As typed.",
                        "version",
                        "0"));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(refused.body()).contains("As typed.</textarea>", "role=\"alert\"");
    }

    private static String page(Visitor reader, String path) {
        return reader.get(path, "Accept-Language", "en").body();
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
