package org.a4p.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.a4p.pages.problem.RequestRefused;
import org.junit.jupiter.api.Test;

class DecisionPointTests {

    private static final String HEADER = "action, owner, delegate, secretariat\n";
    private static final String TABLE = HEADER + """
            # A library: readers lend what is theirs while it is open.
            lend    , own    , OB , -
            borrow  , foreign, O  , -
            tidy    , any    , -  , O
            count   , any    , -  , yes
            """;
    private static final Set<Role> DELEGATE = Set.of(Role.DELEGATE);
    private static final Set<Role> SECRETARIAT = Set.of(Role.SECRETARIAT);

    private final Library library = new Library(TABLE);

    @Test
    void aRoleMayInTheStatesItsCellLists() {
        assertThat(library.decide(DELEGATE, Act.LEND, Ownership.OWN, Hours.OPEN))
                .isEqualTo(Decision.ALLOWED);
        assertThat(library.decide(DELEGATE, Act.LEND, Ownership.OWN, Hours.BREAK))
                .isEqualTo(Decision.ALLOWED);
        assertThat(library.decide(DELEGATE, Act.LEND, Ownership.OWN, Hours.CLOSED))
                .isEqualTo(Decision.REFUSED_BY_STATE);
    }

    @Test
    void aRoleWithoutACellIsRefusedAsARoleAndASideWithoutALineAsOwnership() {
        assertThat(library.decide(SECRETARIAT, Act.LEND, Ownership.OWN, Hours.OPEN))
                .isEqualTo(Decision.REFUSED_BY_ROLE);
        assertThat(library.decide(DELEGATE, Act.LEND, Ownership.FOREIGN, Hours.OPEN))
                .isEqualTo(Decision.REFUSED_BY_OWNERSHIP);
        assertThat(library.decide(DELEGATE, Act.BORROW, Ownership.OWN, Hours.CLOSED))
                .isEqualTo(Decision.REFUSED_BY_OWNERSHIP);
        assertThat(library.decide(Set.of(Role.AUDITOR), Act.TIDY, Ownership.OWN, Hours.OPEN))
                .isEqualTo(Decision.REFUSED_BY_ROLE);
    }

    @Test
    void whatDependsOnNoStateIsAllowedInEach() {
        for (Hours hours : Hours.values()) {
            assertThat(library.allows(SECRETARIAT, Act.COUNT, Ownership.OWN, hours))
                    .isTrue();
        }
        assertThat(library.allows(SECRETARIAT, Act.COUNT)).isTrue();
        assertThat(library.allows(DELEGATE, Act.COUNT)).isFalse();
    }

    @Test
    void anyOwnerIsAskedForWithoutOne() {
        assertThat(library.allows(SECRETARIAT, Act.TIDY, Hours.OPEN)).isTrue();
        assertThat(library.allows(SECRETARIAT, Act.TIDY, Hours.CLOSED)).isFalse();
        assertThat(library.mayEver(officer(Role.SECRETARIAT), Act.TIDY)).isTrue();
    }

    @Test
    void whatIsOpenToAnybodyNeedsNoRoleButItsOwnerAndItsState() {
        Library open = new Library("""
                action, owner, delegate, anybody
                lend  , own  , O       , B
                borrow, any  , -       , yes
                tidy  , any  , -       , -
                count , any  , -       , -
                """);

        assertThat(open.allowsAnybody(Act.LEND, Ownership.OWN, Hours.BREAK)).isTrue();
        assertThat(open.allowsAnybody(Act.LEND, Ownership.OWN, Hours.OPEN)).isFalse();
        assertThat(open.allowsAnybody(Act.LEND, Ownership.FOREIGN, Hours.BREAK)).isFalse();
        assertThat(open.allows(DELEGATE, Act.LEND, Ownership.OWN, Hours.OPEN)).isTrue();
        assertThat(open.allows(SECRETARIAT, Act.BORROW)).isTrue();
        assertThat(open.allowsAnybody(Act.TIDY, Ownership.OWN, Hours.OPEN)).isFalse();
    }

    @Test
    void severalRolesAddUp() {
        assertThat(library.allows(Set.of(Role.DELEGATE, Role.SECRETARIAT), Act.TIDY, Hours.OPEN))
                .isTrue();
    }

    @Test
    void askingWithoutAnOwnerWhereOneMattersIsAMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> library.allows(DELEGATE, Act.LEND, Hours.OPEN))
                .withMessageContaining("lend depends on whose it is");
        assertThatIllegalStateException().isThrownBy(() -> library.mayEver(officer(Role.DELEGATE), Act.BORROW));
        assertThatIllegalStateException().isThrownBy(() -> library.requireRole(officer(Role.DELEGATE), Act.LEND));
    }

    @Test
    void askingWithoutAStateWhereOneMattersIsAMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> library.allows(SECRETARIAT, Act.TIDY))
                .withMessageContaining("tidy depends on the state");
        assertThatIllegalStateException().isThrownBy(() -> library.require(officer(Role.SECRETARIAT), Act.TIDY));
    }

    @Test
    void aRefusalByRoleNamesTheRolesThatMay() {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> library.require(officer(Role.AUDITOR), Act.COUNT))
                .satisfies(refused -> assertThat(refused.slug()).isEqualTo("not-allowed-for-role"));
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> library.requireRole(officer(Role.DELEGATE), Act.LEND, Ownership.FOREIGN))
                .satisfies(refused -> assertThat(refused.slug()).isEqualTo("not-allowed"));
    }

    @Test
    void aRefusalByStateIsWhatTheStateSays() {
        assertThatThrownBy(() -> library.require(officer(Role.DELEGATE), Act.LEND, Ownership.OWN, now(Hours.CLOSED)))
                .isInstanceOf(ComeBack.class);
        assertThatThrownBy(() -> library.require(officer(Role.SECRETARIAT), Act.TIDY, now(Hours.CLOSED)))
                .isInstanceOf(ComeBack.class);
        assertThatThrownBy(() -> library.require(officer(Role.AUDITOR), Act.TIDY, now(Hours.CLOSED)))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("not-allowed-for-role");
        assertThatCode(() -> library.require(officer(Role.SECRETARIAT), Act.TIDY, now(Hours.OPEN)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatTheTableDoesNotUnderstandStopsTheService() {
        assertNotUnderstood("delegate-everything, own, O, -\n", "no action delegate-everything");
        assertNotUnderstood("lend, mine, O, -\n", "no owner mine");
        assertNotUnderstood("lend, own, X, -\n", "no state X");
        assertNotUnderstood("lend, own, , -\n", "an empty cell");
        assertNotUnderstood("lend, own, O\n", "not a cell for each role");
        assertNotUnderstood("lend, own, O, -\nlend, any, -, -\n", "says twice");
        assertNotUnderstood("lend, own, O, yes\n", "for some roles only");
        assertNotUnderstood("lend, own, O, -\n", "lacks borrow");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Library("action, owner, librarian\n"))
                .withMessageContaining("no role librarian");
    }

    private static void assertNotUnderstood(String rows, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Library(HEADER + rows))
                .withMessageContaining(reason);
    }

    private static StateNow<Hours> now(Hours hours) {
        return new StateNow<>(hours, ComeBack::new);
    }

    private static Officer officer(Role... roles) {
        return new Officer(
                "somebody", "Somebody", Delegations.directory().get(new DelegationCode("SEN")), Set.of(roles));
    }

    private enum Act {
        LEND,
        BORROW,
        TIDY,
        COUNT
    }

    private enum Hours {
        OPEN,
        BREAK,
        CLOSED
    }

    private static final class Library extends DecisionPoint<Act, Hours> {
        Library(String table) {
            super(AuthorizationTable.read(table, Act.class, Hours.class));
        }
    }

    private static final class ComeBack extends Failure {
        ComeBack() {
            super(FailureKind.CONFLICT, "come-back");
        }
    }
}
