package org.a4p.consultation.authorization;

import static org.a4p.consultation.authorization.ConsultationState.ARCHIVED;
import static org.a4p.consultation.authorization.ConsultationState.CLOSED;
import static org.a4p.consultation.authorization.ConsultationState.OPEN;
import static org.a4p.consultation.authorization.ConsultationState.PLANNED;
import static org.a4p.consultation.authorization.ConsultationState.SILENT_READING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.a4p.authorization.Ownership;
import org.a4p.delegations.Role;
import org.junit.jupiter.api.Test;

/** Promises about who may do what, in words that do not come from the table, so that a slip in the table breaks one. */
class AuthorizationInvariantsTests {

    private static final Set<Role> DELEGATES = EnumSet.of(Role.DELEGATE, Role.HEAD_OF_DELEGATION);
    private static final Set<Role> GUIDES = EnumSet.of(Role.FACILITATOR, Role.SECRETARIAT);
    private static final Set<Role> SECRETARIAT = EnumSet.of(Role.SECRETARIAT);
    private static final Set<Role> HEADS = EnumSet.of(Role.HEAD_OF_DELEGATION);

    private static final Set<Action> READING = EnumSet.of(Action.READ_AUDIT, Action.SEE_BALANCE, Action.MARK_READ);
    private static final Set<Action> WORDS = EnumSet.of(
            Action.CONTRIBUTE,
            Action.EDIT_CONTRIBUTION,
            Action.WITHDRAW_CONTRIBUTION,
            Action.SAVE_DRAFT,
            Action.SUBMIT_FOR_CLEARANCE,
            Action.CLEAR_DRAFT,
            Action.ATTACH,
            Action.REVOKE_POSITION);
    private static final Set<Action> SPEAKING = EnumSet.of(
            Action.CONTRIBUTE,
            Action.EDIT_CONTRIBUTION,
            Action.REPLY_BY_RIGHT,
            Action.ATTACH,
            Action.TAKE_POSITION,
            Action.FILE_CORRECTION);

    private final Authorization authorization = new Authorization();

    @Test
    void anAuditorNeverWrites() {
        assertThat(actionsOf(Role.AUDITOR)).containsExactlyInAnyOrder(Action.READ_AUDIT, Action.MARK_READ);
        assertThat(READING).containsAll(actionsOf(Role.AUDITOR));
    }

    @Test
    void anAuditorReadsTheAuditAlsoOfTheirOwnDelegation() {
        assertThat(whoMay(Action.READ_AUDIT, Ownership.OWN)).containsExactly(Role.AUDITOR);
    }

    @Test
    void aDrafterOfCommitmentsSpeaksInNoConsultation() {
        assertThat(actionsOf(Role.DRAFTER)).containsExactlyInAnyOrder(Action.REPORT, Action.MARK_READ);
    }

    @Test
    void nobodyChangesAnotherDelegationsWords() {
        assertThat(WORDS)
                .allSatisfy(action -> assertThat(whoMay(action, Ownership.FOREIGN))
                        .as(action.slug())
                        .isEmpty());
    }

    @Test
    void whoeverGuidesADebateDoesNotSpeakInIt() {
        assertThat(SPEAKING)
                .allSatisfy(
                        action -> assertThat(whoMay(action)).as(action.slug()).isSubsetOf(DELEGATES));
    }

    @Test
    void onlyTheHeadOfDelegationWithdraws() {
        assertThat(whoMay(Action.WITHDRAW_CONTRIBUTION)).isEqualTo(HEADS);
    }

    @Test
    void aDelegateNeverClears() {
        assertThat(whoMay(Action.CLEAR_DRAFT)).isEqualTo(HEADS);
        assertThat(whoMay(Action.SET_CLEARANCE_RULE)).isEqualTo(HEADS);
    }

    @Test
    void aPositionIsTakenAndRevokedByTheHeadOfDelegation() {
        assertThat(whoMay(Action.TAKE_POSITION)).isEqualTo(HEADS);
        assertThat(whoMay(Action.REVOKE_POSITION)).isEqualTo(HEADS);
    }

    @Test
    void nobodyTakesAPositionOnWhatTheySaidThemselves() {
        assertThat(whoMay(Action.TAKE_POSITION, Ownership.OWN)).isEmpty();
    }

    @Test
    void nobodyRepliesByRightToThemselves() {
        assertThat(whoMay(Action.REPLY_BY_RIGHT, Ownership.OWN)).isEmpty();
        assertThat(whoMay(Action.REPLY_BY_RIGHT, Ownership.FOREIGN)).isEqualTo(DELEGATES);
    }

    @Test
    void nobodyReportsOrReviewsTheirOwnDelegation() {
        assertThat(EnumSet.of(Action.REPORT, Action.REVIEW, Action.DECIDE_APPEAL))
                .allSatisfy(action -> assertThat(whoMay(action, Ownership.OWN))
                        .as(action.slug())
                        .isEmpty());
    }

    @Test
    void onlyTheHeadOfTheDelegationConcernedAppeals() {
        assertThat(whoMay(Action.APPEAL)).isEqualTo(HEADS);
        assertThat(whoMay(Action.APPEAL, Ownership.FOREIGN)).isEmpty();
    }

    @Test
    void onlyTheSecretariatPlansMergesAndImports() {
        assertThat(EnumSet.of(
                        Action.PLAN_CONSULTATION,
                        Action.REPLAN_CONSULTATION,
                        Action.EXTEND_CONSULTATION,
                        Action.ARCHIVE_CONSULTATION,
                        Action.CREATE_THEME,
                        Action.RENAME_THEME,
                        Action.MERGE_THEMES,
                        Action.MANAGE_GROUPS,
                        Action.IMPORT,
                        Action.REBUILD_INDEX,
                        Action.SEE_BALANCE,
                        Action.REMIND))
                .allSatisfy(
                        action -> assertThat(whoMay(action)).as(action.slug()).isEqualTo(SECRETARIAT));
    }

    @Test
    void onlyWhoGuidesOpensClosesAndSumsUp() {
        assertThat(EnumSet.of(
                        Action.OPEN_THREAD,
                        Action.CLOSE_THREAD,
                        Action.REOPEN_THREAD,
                        Action.WRITE_SUMMARY,
                        Action.ANSWER_CORRECTION,
                        Action.REVIEW,
                        Action.DECIDE_APPEAL))
                .allSatisfy(
                        action -> assertThat(whoMay(action)).as(action.slug()).isEqualTo(GUIDES));
    }

    @Test
    void nothingIsContributedInAnArchivedRound() {
        assertThat(SPEAKING)
                .allSatisfy(action -> assertThat(when(action)).as(action.slug()).doesNotContain(ARCHIVED));
        assertThat(WORDS)
                .allSatisfy(action -> assertThat(when(action)).as(action.slug()).doesNotContain(ARCHIVED));
    }

    @Test
    void nothingIsSaidBeforeTheRoundOpens() {
        assertThat(SPEAKING)
                .allSatisfy(action -> assertThat(when(action)).as(action.slug()).doesNotContain(PLANNED));
    }

    @Test
    void nothingNewIsSaidInSilentReading() {
        assertThat(when(Action.CONTRIBUTE)).containsExactly(OPEN);
        assertThat(when(Action.ATTACH)).containsExactly(OPEN);
        assertThat(when(Action.CLEAR_DRAFT)).containsExactly(OPEN);
        assertThat(when(Action.REOPEN_THREAD)).containsExactly(OPEN);
    }

    @Test
    void inSilentReadingPositionsAreTakenAndSlipsCorrected() {
        assertThat(when(Action.TAKE_POSITION)).containsExactlyInAnyOrder(OPEN, SILENT_READING);
        assertThat(when(Action.REVOKE_POSITION)).containsExactlyInAnyOrder(OPEN, SILENT_READING);
        assertThat(when(Action.EDIT_CONTRIBUTION)).containsExactlyInAnyOrder(OPEN, SILENT_READING);
    }

    @Test
    void theRightOfReplyOutlastsTheRoundUntilItIsArchived() {
        assertThat(when(Action.REPLY_BY_RIGHT)).containsExactlyInAnyOrder(OPEN, SILENT_READING, CLOSED);
    }

    @Test
    void aRoundIsReplannedOnlyBeforeItOpensAndExtendedOnlyWhileItRuns() {
        assertThat(when(Action.REPLAN_CONSULTATION)).containsExactly(PLANNED);
        assertThat(when(Action.EXTEND_CONSULTATION)).containsExactlyInAnyOrder(OPEN, SILENT_READING);
    }

    @Test
    void noRunningRoundIsArchived() {
        assertThat(when(Action.ARCHIVE_CONSULTATION)).containsExactlyInAnyOrder(CLOSED, ARCHIVED);
    }

    @Test
    void everybodyMarksWhatTheyHaveRead() {
        assertThat(whoMay(Action.MARK_READ)).containsExactlyInAnyOrder(Role.values());
        assertThat(when(Action.MARK_READ)).containsExactlyInAnyOrder(ConsultationState.values());
    }

    @Test
    void moderationEndsInNoState() {
        assertThat(EnumSet.of(Action.REPORT, Action.REVIEW, Action.APPEAL, Action.DECIDE_APPEAL, Action.READ_AUDIT))
                .allSatisfy(action ->
                        assertThat(when(action)).as(action.slug()).containsExactly(ConsultationState.values()));
    }

    private Set<Action> actionsOf(Role role) {
        return Arrays.stream(Action.values())
                .filter(action -> whoMay(action).contains(role))
                .collect(Collectors.toSet());
    }

    private Set<Role> whoMay(Action action) {
        return Arrays.stream(Role.values())
                .filter(role -> inSomeCase(action, role, (owner, state) -> true))
                .collect(Collectors.toSet());
    }

    private Set<Role> whoMay(Action action, Ownership of) {
        return Arrays.stream(Role.values())
                .filter(role -> inSomeCase(action, role, (owner, state) -> owner == of))
                .collect(Collectors.toSet());
    }

    private Set<ConsultationState> when(Action action) {
        return Arrays.stream(ConsultationState.values())
                .filter(at -> Arrays.stream(Role.values())
                        .anyMatch(role -> inSomeCase(action, role, (owner, state) -> state == at)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsultationState.class)));
    }

    private boolean inSomeCase(Action action, Role role, BiPredicate<Ownership, ConsultationState> where) {
        return Arrays.stream(Ownership.values())
                .anyMatch(owner -> Arrays.stream(ConsultationState.values())
                        .anyMatch(state ->
                                where.test(owner, state) && authorization.allows(Set.of(role), action, owner, state)));
    }
}
