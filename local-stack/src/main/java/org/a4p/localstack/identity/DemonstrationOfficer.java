package org.a4p.localstack.identity;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;

/** An invented person who may sign in; the delegation is a code such as {@code SEN}, the roles are those of a token. */
record DemonstrationOfficer(String username, String name, String delegation, List<String> roles) {

    /** Every officer has this one; it is shown on the sign-in page. */
    static final String PASSWORD = "demonstration";

    /** The Member State in the reader's language, or empty for a delegation that is not a State. */
    public Optional<String> state(Locale reader) {
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
                .map(region -> new Locale.Builder().setRegion(region).build())
                .filter(state -> state.getISO3Country().equals(delegation))
                .map(state -> state.getDisplayCountry(reader))
                .findFirst();
    }
}
