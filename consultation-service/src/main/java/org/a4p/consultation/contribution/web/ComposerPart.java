package org.a4p.consultation.contribution.web;

import java.util.Optional;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.delegations.Officer;

/** What another feature adds to the form in which a contribution is written. */
public interface ComposerPart {

    /** A template with a fragment {@code part(part)} of form fields, e.g. {@code attachment/choose}. */
    String template();

    /**
     * What the fragment is given; empty to show nothing.
     *
     * @param typed so far or asked for in the address
     */
    Optional<?> part(Place place, Officer officer, TypedContribution typed);
}
