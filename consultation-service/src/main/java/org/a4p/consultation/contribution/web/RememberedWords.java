package org.a4p.consultation.contribution.web;

import java.util.Map;
import org.a4p.consultation.contribution.Place;
import org.a4p.delegations.Officer;

/** What another feature remembers an officer to have typed below a thread. */
public interface RememberedWords {

    /** Fields of the composer by name; empty if nothing is remembered. */
    Map<String, String> fields(Place place, Officer officer);
}
