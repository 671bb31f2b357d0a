package org.a4p.consultation.contribution.web;

import java.util.Optional;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.delegations.Officer;

/** What another feature adds to the form in which a contribution is written. */
public interface ComposerPart {

    Placement placement();

    /**
     * What the fragment is given; empty to show nothing.
     *
     * @param typed so far or asked for in the address
     */
    Optional<?> part(ThreadContext place, Officer officer, TypedContribution typed);

    /** Places for fields in the order in which the form has them, each with a template that has a fragment {@code part(part)}. */
    enum Placement {
        PARAGRAPH("declaration/parts"),
        BEHALF("contribution/behalf"),
        FILES("attachment/parts"),
        DRAFT("drafting/composer");

        private final String template;

        Placement(String template) {
            this.template = template;
        }

        String template() {
            return template;
        }
    }
}
