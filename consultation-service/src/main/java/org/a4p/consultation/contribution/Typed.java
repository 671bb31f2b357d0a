package org.a4p.consultation.contribution;

import org.a4p.pages.problem.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has typed below a thread, and why it was refused.
 *
 * @param type the code of the type as chosen
 */
record Typed(String type, String text, @Nullable Failure refusal) {

    static final Typed NOTHING = new Typed(ContributionType.STATEMENT.name(), "", null);

    /** Browsers send line ends as CR LF, whatever was typed. */
    static Typed of(String type, String text) {
        return new Typed(type, text.replace("\r\n", "\n"), null);
    }

    Typed refused(Failure reason) {
        return new Typed(type, text, reason);
    }

    boolean isContribution() {
        return !isConclusion();
    }

    boolean isConclusion() {
        return type.equals(ContributionType.CONCLUSION.name());
    }
}
