package org.a4p.consultation.contribution;

import java.util.Locale;
import java.util.Optional;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotSignedIn;

/** For whom a page is. */
public record Reader(Optional<Officer> officer, Locale language) {

    /** Anybody, without a token. */
    public static Reader anybody(Locale language) {
        return new Reader(Optional.empty(), language);
    }

    /** The officer, where reading alone is not enough; {@link NotSignedIn} if nobody is signed in. */
    public Officer signedIn() {
        return officer.orElseThrow(NotSignedIn::new);
    }

    public Optional<DelegationCode> delegation() {
        return officer.map(known -> known.delegation().code());
    }
}
