package org.a4p.notification.subscription;

import java.time.Duration;
import java.time.Instant;
import org.a4p.notification.followable.Followed;
import org.a4p.pages.language.Language;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One address follows one thing. Its id follows from both, so asking twice is one subscription.
 *
 * @param language of mail
 * @param wantedLanguage of the newest confirmation mail: who only knows an address can ask for a language, who confirms gets it
 * @param confirmationHash of the secret in the newest confirmation mail; null after leaving
 * @param confirmationSentAt when that mail was asked for
 * @param confirmedAt since when news is sent; null before
 * @param leaveSecret in every mail, and good for nothing but leaving; kept as it is because each later mail needs it
 */
public record Subscription(
        @BsonId String id,
        String address,
        String followed,
        String language,
        String wantedLanguage,
        State state,
        @Nullable String confirmationHash,
        Instant confirmationSentAt,
        @Nullable Instant confirmedAt,
        String leaveSecret) {

    static final Duration CONFIRMATION_LIFETIME = Duration.ofDays(2);
    static final Duration BETWEEN_CONFIRMATIONS = Duration.ofMinutes(1);

    /** The time of an event comes from another machine. */
    static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(30);

    /** Whether mail is sent. */
    public enum State {
        UNCONFIRMED,
        CONFIRMED,
        LEFT
    }

    static String idOf(EmailAddress address, Followed followed) {
        return Secret.hash(address.folded() + " " + followed);
    }

    static Subscription requested(
            EmailAddress address, Followed followed, Language language, Secret confirmation, Instant now) {
        return new Subscription(
                idOf(address, followed),
                address.value(),
                followed.toString(),
                language.code(),
                language.code(),
                State.UNCONFIRMED,
                confirmation.hash(),
                now,
                null,
                Secret.random().value());
    }

    /** A new confirmation mail for somebody who asked before: nobody is taken off the list by asking again. */
    Subscription requestedAgain(Language wanted, Secret confirmation, Instant now) {
        return new Subscription(
                id,
                address,
                followed,
                language,
                wanted.code(),
                state == State.CONFIRMED ? State.CONFIRMED : State.UNCONFIRMED,
                confirmation.hash(),
                now,
                confirmedAt,
                leaveSecret);
    }

    boolean mayBeAskedAgainAt(Instant now) {
        return !now.isBefore(confirmationSentAt.plus(BETWEEN_CONFIRMATIONS));
    }

    boolean isConfirmedBy(Secret secret, Instant now) {
        return confirmationHash != null
                && secret.hasHash(confirmationHash)
                && now.isBefore(confirmationSentAt.plus(CONFIRMATION_LIFETIME));
    }

    boolean isLeftBy(Secret secret) {
        return secret.is(leaveSecret);
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    /** Whether what was published then is news to it; what is older is not, even if it is heard of late or again. */
    public boolean hears(Instant published) {
        return isConfirmed()
                && confirmedAt != null
                && !published.plus(CLOCKS_DIFFER_BY).isBefore(confirmedAt);
    }

    Subscription confirmedAt(Instant now) {
        return new Subscription(
                id,
                address,
                followed,
                wantedLanguage,
                wantedLanguage,
                State.CONFIRMED,
                confirmationHash,
                confirmationSentAt,
                isConfirmed() ? confirmedAt : now,
                leaveSecret);
    }

    public Language readIn() {
        return languageOf(language);
    }

    /** The language of the confirmation mail. */
    Language askedIn() {
        return languageOf(wantedLanguage);
    }

    private static Language languageOf(String code) {
        return Language.withCode(code).orElse(Language.ENGLISH);
    }

    /** What the leave link of each mail carries. */
    public String leaveToken() {
        return new LinkToken(id, new Secret(leaveSecret)).toString();
    }

    /** What it follows. */
    public Followed follows() {
        return Followed.read(followed).orElseThrow(() -> new IllegalStateException("stored as followed: " + followed));
    }
}
