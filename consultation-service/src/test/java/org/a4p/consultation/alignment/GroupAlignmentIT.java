package org.a4p.consultation.alignment;

import static org.a4p.consultation.alignment.AlignmentFixture.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionFixture;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Voice;
import org.a4p.consultation.group.FrozenGroup;
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
import tools.jackson.databind.JsonNode;

/** What is said on behalf of a group carries its members, until they say otherwise. */
class GroupAlignmentIT {

    private final RunningService service = RunningService.shared();
    private final AlignmentScene scene = AlignmentScene.open(service);
    private final FrozenGroup eu = AlignmentFixture.group("eu", codes("AUT", "FRA", "IRL"), codes("NOR", "GEO"));

    @BeforeEach
    void austriaSpeaksForTheUnion() {
        Contribution statement = ContributionFixture.anEntry(scene.scene().thread(), 2)
                .by(new Voice(new DelegationCode("AUT"), "aut-head", eu, false))
                .saying("On behalf of the European Union.")
                .at(service.bean(Clock.class).instant())
                .build();
        service.bean(MongoDatabase.class)
                .getCollection("contributions", Contribution.class)
                .insertOne(statement);
    }

    @Test
    void membersAreCountedAndAssociatedStatesApart() {
        JsonNode tally = tally();

        assertThat(tally.at("/counts/aligns").asInt()).isEqualTo(3);
        assertThat(tally.at("/apart/aligns").asInt()).isEqualTo(2);
        String page = scene.scene()
                .anybody()
                .get(scene.scene().page(), "Accept-Language", "en")
                .body();
        assertThat(page).contains("Aligned: 3", "counted apart: 2", "Norway", "* associated with the group");
    }

    @Test
    void aMemberOptsOutAndComesBack() {
        Visitor france = scene.head("FRA");
        AlignmentScene.post(france, scene.api(2), Map.of("stance", "DISSOCIATES", "words", "Not paragraph 2."), 0);

        assertThat(tally().at("/counts/aligns").asInt()).isEqualTo(2);
        assertThat(tally().at("/counts/dissociates").asInt()).isEqualTo(1);

        AlignmentScene.post(france, scene.api(2) + "/revocation", Map.of(), 1);

        assertThat(tally().at("/counts/aligns").asInt()).isEqualTo(3);
        assertThat(tally().at("/counts/dissociates").asInt()).isZero();
    }

    @Test
    void whoSpokeForTheGroupAlignsWithNobodyByThat() {
        assertThat(AlignmentScene.post(scene.head("AUT"), scene.api(2), Map.of("stance", "ALIGNS"), 0)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aMembersPageAndTheThemesPictureShowIt() {
        String citation = scene.scene().id().citation() + "/2";

        assertThat(scene.scene()
                        .anybody()
                        .get("/delegations/IRL/alignments", "Accept-Language", "en")
                        .body())
                .contains(citation);
        assertThat(scene.scene().anybody().get("/delegations/GEO/alignments").body())
                .contains(citation);
        JsonNode matrix = Visitor.json(scene.scene().anybody().get("/api/themes/perf/alignments"));
        assertThat(matrix.get("pairs").findValuesAsString("withGroup")).contains("eu");
        assertThat(matrix.get("pairs").toString()).contains(citation);
    }

    @Test
    void groupsThatContradictEachOtherAreShownAsDivided() {
        FrozenGroup friends = AlignmentFixture.group("friends", codes("FRA", "SEN"), codes());
        PositionSubject spoken = new PositionSubject(
                new ContributionId(scene.scene().id(), 2), new DelegationCode("AUT"), eu, AlignmentFixture.START);
        Position position = AlignmentFixture.ofGroup(spoken, friends, Stance.DISSOCIATES);
        service.bean(MongoDatabase.class)
                .getCollection("positions", Position.class)
                .insertOne(position);

        assertThat(tally().get("divided").asInt()).isEqualTo(1);
        assertThat(scene.scene()
                        .anybody()
                        .get(scene.scene().page() + "/contributions/2/positions", "Accept-Language", "en")
                        .body())
                .contains("Through groups: divided (1)", "France");
    }

    @Test
    void aSpokespersonTakesAPositionForTheGroupAsItIsThatDay() {
        LocalDate began = LocalDate.of(2018, 1, 1);
        String id = "g" + scene.scene().thread().replace("perf-", "");
        Group friends = new Group(
                new GroupId(id),
                ConsultationFixture.inSixLanguages("Friends of peace"),
                List.of(),
                List.of(
                        new Membership(new DelegationCode("BRA"), MembershipKind.MEMBER, began, null),
                        new Membership(new DelegationCode("IND"), MembershipKind.MEMBER, began, began.plusDays(1))),
                List.of(new Spokesperson(new DelegationCode("URY"), began, null)),
                false,
                1);
        service.bean(Groups.class).add(friends);
        Map<String, String> wanted = Map.of("stance", "ALIGNS", "onBehalfOf", id);

        assertThat(AlignmentScene.post(scene.head("BRA"), scene.api(), wanted, 0)
                        .statusCode())
                .isEqualTo(403);
        assertThat(AlignmentScene.post(scene.head("URY"), scene.api(), wanted, 0)
                        .statusCode())
                .isEqualTo(201);

        JsonNode stands = scene.tally().get("stands");
        assertThat(stands.findValuesAsString("delegation")).containsExactly("BRA");
        assertThat(scene.head("URY").get(scene.page(), "Accept-Language", "en").body())
                .contains("Through Friends of peace:", "Position of Friends of peace", "Position of Uruguay");
    }

    private JsonNode tally() {
        return Visitor.json(scene.scene().anybody().get(scene.api(2)));
    }
}
