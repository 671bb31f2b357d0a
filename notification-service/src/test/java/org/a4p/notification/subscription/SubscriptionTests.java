package org.a4p.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.a4p.notification.followable.FollowableKind;
import org.a4p.notification.followable.Followed;
import org.a4p.notification.subscription.Subscription.State;
import org.a4p.pages.language.Language;
import org.junit.jupiter.api.Test;

class SubscriptionTests {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Followed PERFORMANCE = new Followed(FollowableKind.THEME, "perf");

    private final Secret secret = Secret.random();
    private final Subscription asked = asked("awa@example.org", PERFORMANCE);

    @Test
    void anAddressFollowsAThingOnce() {
        assertThat(asked("AWA@Example.org", PERFORMANCE).id()).isEqualTo(asked.id());
        assertThat(asked("awa@example.org", new Followed(FollowableKind.DECLARATION, "perf"))
                        .id())
                .isNotEqualTo(asked.id());
        assertThat(asked("awa2@example.org", PERFORMANCE).id()).isNotEqualTo(asked.id());
    }

    @Test
    void hearsNothingBeforeItIsConfirmed() {
        assertThat(asked.hears(NOW.plusSeconds(60))).isFalse();
        assertThat(asked.confirmedAt(NOW).hears(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void doesNotHearWhatIsOlderThanItsConfirmation() {
        Subscription confirmed = asked.confirmedAt(NOW);

        assertThat(confirmed.hears(NOW.minus(Subscription.CLOCKS_DIFFER_BY))).isTrue();
        assertThat(confirmed.hears(NOW.minus(Subscription.CLOCKS_DIFFER_BY).minusMillis(1)))
                .isFalse();
    }

    @Test
    void confirmingTwiceMovesNothing() {
        Subscription confirmed = asked.confirmedAt(NOW);
        assertThat(confirmed.confirmedAt(NOW.plusSeconds(3600))).isEqualTo(confirmed);
    }

    @Test
    void onlyItsOwnSecretConfirmsAndOnlyForTwoDays() {
        Instant last = NOW.plus(Duration.ofDays(2));

        assertThat(asked.isConfirmedBy(secret, last.minusMillis(1))).isTrue();
        assertThat(asked.isConfirmedBy(secret, last)).isFalse();
        assertThat(asked.isConfirmedBy(Secret.random(), NOW)).isFalse();
    }

    @Test
    void aNewerMailReplacesTheOlderLink() {
        Secret newer = Secret.random();
        Subscription again = asked.requestedAgain(Language.FRENCH, newer, NOW.plusSeconds(90));

        assertThat(again.isConfirmedBy(secret, NOW.plusSeconds(91))).isFalse();
        assertThat(again.isConfirmedBy(newer, NOW.plusSeconds(91))).isTrue();
    }

    @Test
    void askingAgainWithoutConfirmingTakesNobodyOffAndChangesNoLanguage() {
        Subscription again =
                asked.confirmedAt(NOW).requestedAgain(Language.ARABIC, Secret.random(), NOW.plusSeconds(90));

        assertThat(again.state()).isEqualTo(State.CONFIRMED);
        assertThat(again.readIn()).isEqualTo(Language.ENGLISH);
        assertThat(again.askedIn()).isEqualTo(Language.ARABIC);
        assertThat(again.confirmedAt(NOW.plusSeconds(100)).readIn()).isEqualTo(Language.ARABIC);
    }

    @Test
    void aConfirmationIsSentAgainAfterAMinute() {
        assertThat(asked.mayBeAskedAgainAt(NOW.plusSeconds(59))).isFalse();
        assertThat(asked.mayBeAskedAgainAt(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void theLeaveLinkLeavesAndConfirmsNothing() {
        Secret leave = LinkToken.read(asked.leaveToken()).orElseThrow().secret();

        assertThat(asked.isLeftBy(leave)).isTrue();
        assertThat(asked.isLeftBy(secret)).isFalse();
        assertThat(asked.isConfirmedBy(leave, NOW)).isFalse();
    }

    private Subscription asked(String address, Followed followed) {
        return Subscription.requested(new EmailAddress(address), followed, Language.ENGLISH, secret, NOW);
    }
}
