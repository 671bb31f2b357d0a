package org.a4p.consultation.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.drafting.Clearance.Move;
import org.a4p.consultation.drafting.Clearance.State;
import org.a4p.consultation.drafting.Clearance.Step;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Role;
import org.a4p.service.command.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearanceTests {

    private static final Instant NOW = Instant.parse("2018-09-11T18:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, REVISE, SUBMITTED",
        "SUBMITTED, GIVE_BACK, RETURNED",
        "SUBMITTED, DISCARD, DISCARDED",
        "SUBMITTED, CLEAR, CLEARED",
        "SUBMITTED, NOTE_PUBLICATION, PUBLISHED",
        "RETURNED, REVISE, SUBMITTED",
        "RETURNED, GIVE_BACK, RETURNED",
        "RETURNED, DISCARD, DISCARDED",
        "RETURNED, CLEAR, CLEARED",
        "RETURNED, NOTE_PUBLICATION, PUBLISHED",
        "CLEARED, REVISE,",
        "CLEARED, GIVE_BACK,",
        "CLEARED, DISCARD,",
        "CLEARED, CLEAR,",
        "CLEARED, NOTE_PUBLICATION, PUBLISHED",
        "PUBLISHED, REVISE,",
        "PUBLISHED, GIVE_BACK,",
        "PUBLISHED, DISCARD,",
        "PUBLISHED, CLEAR,",
        "PUBLISHED, NOTE_PUBLICATION,",
        "DISCARDED, REVISE,",
        "DISCARDED, GIVE_BACK,",
        "DISCARDED, DISCARD,",
        "DISCARDED, CLEAR,",
        "DISCARDED, NOTE_PUBLICATION, PUBLISHED"
    })
    void takesTheseMovesAndNoOthers(State from, Move move, State to) {
        Clearance draft = draft(from);
        if (to == null) {
            assertThatThrownBy(() -> draft.after(move, "Aïssatou Diallo", NOW, ""))
                    .isInstanceOf(ClearanceRefused.class);
        } else {
            Clearance moved = draft.after(move, "Aïssatou Diallo", NOW, "Why");
            assertThat(moved.state()).isEqualTo(to);
            assertThat(moved.last()).isEqualTo(new Step(to, "Aïssatou Diallo", NOW, "Why"));
            assertThat(moved.movedAt()).isEqualTo(NOW);
            assertThat(moved.version()).isEqualTo(draft.version() + 1);
        }
    }

    @Test
    void aClearingThatIsUndoneLeavesTheDraftWhereItStood() {
        Clearance returned = draft(State.RETURNED);
        ClearingOfficer head = new ClearingOfficer("head", "The head", Set.of(Role.HEAD_OF_DELEGATION));

        Clearance undone = returned.cleared(head, NOW).undone();

        assertThat(undone.state()).isEqualTo(State.RETURNED);
        assertThat(undone.steps()).isEqualTo(returned.steps());
        assertThat(undone.movedAt()).isEqualTo(returned.movedAt());
        assertThat(undone.version()).isEqualTo(returned.version() + 2);
    }

    @Test
    void whatIsPublishedIsWhatTheDraftSays() {
        ContributionId said = new ContributionId(ThreadId.of("perf-2"), 7);

        Clearance published =
                draft(State.SUBMITTED).published(said, TypedContribution.ofText("Said."), "The head", NOW);

        assertThat(published.published()).isEqualTo(said);
        assertThat(published.text()).isEqualTo("Said.");
    }

    private static Clearance draft(State state) {
        Instant before = NOW.minusSeconds(60);
        return new Clearance(
                ClearanceId.random(),
                ThreadId.of("perf-2"),
                new DelegationCode("SEN"),
                "sen-delegate",
                state,
                TypedContribution.ofText("Typed."),
                List.of(new Step(state, "Aïssatou Diallo", before, "")),
                null,
                null,
                new RequestId("request"),
                3,
                before);
    }
}
