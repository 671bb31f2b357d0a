package org.a4p.consultation.record;

import static org.a4p.consultation.consultation.ConsultationFixture.inSixLanguages;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.authorization.Stage;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.Spokesperson;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeFixture;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.DelegationCode;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A theme and a group that are renamed after something was said. */
class NamesOnRecordIT {

    private final RunningService service = RunningService.shared();
    private final String number = Long.toString(System.nanoTime() % 100_000_000, 36);
    private final ThemeId theme = new ThemeId("t" + number);
    private final GroupId group = new GroupId("g" + number);

    @Test
    void anEarlierCompilationKeepsTheNamesAndTheBytesItHad() {
        service.bean(Themes.class).createIfAbsent(new Theme(theme, inSixLanguages("Old theme")));
        service.bean(Groups.class).add(spokenForBySenegal());
        Stage stage = Stage.open(service, theme);
        Visitor senegal = service.officer("owner", Stage.OWN, "delegate", "head-of-delegation");
        JsonNode said = Visitor.json(senegal.post(
                stage.contributions(), Map.of("text", "The group is united.", "onBehalfOf", group.value())));
        String api = "/api/consultations/" + stage.consultation().id() + "/compilation";
        String then = api + "?asOf=" + said.get("publishedAt").asString();
        JsonNode before = Visitor.json(senegal.get(then));
        assertThat(before.toString()).contains("Old theme", "on behalf of Old group");

        Visitor secretariat = stage.secretariat();
        String themeApi = "/api/themes/" + theme;
        String groupApi = "/api/groups/" + group;
        assertThat(secretariat
                        .put(themeApi + "/names", ThemeFixture.json("New theme"), tag(themeApi))
                        .statusCode())
                .isEqualTo(200);
        assertThat(secretariat
                        .post(groupApi + "/names", ThemeFixture.json("New group"), tag(groupApi), "renamed")
                        .statusCode())
                .isEqualTo(200);

        assertThat(Visitor.json(senegal.get(then))).isEqualTo(before);
        assertThat(senegal.get(api).body())
                .contains("New theme", "on behalf of New group")
                .doesNotContain("Old theme", "Old group");
    }

    private Group spokenForBySenegal() {
        var senegal = new Spokesperson(new DelegationCode(Stage.OWN), LocalDate.parse("2018-01-01"), null);
        return new Group(group, inSixLanguages("Old group"), List.of(), List.of(), List.of(senegal), false, 1);
    }

    private String tag(String path) {
        return service.anybody().get(path).headers().firstValue("ETag").orElseThrow();
    }
}
