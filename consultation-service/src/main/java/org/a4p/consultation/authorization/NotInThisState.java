package org.a4p.consultation.authorization;

import java.util.Locale;
import org.a4p.pages.language.InLanguage;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.springframework.context.MessageSource;

/** The officer may do this, but not while the consultation stands where it stands. */
public final class NotInThisState extends Failure {

    public NotInThisState(ConsultationState state) {
        super(FailureKind.CONFLICT, "not-in-this-state", new StateName(state));
    }

    private record StateName(ConsultationState state) implements InLanguage {
        @Override
        public String in(Language language, MessageSource messages) {
            return messages.getMessage("consultation.state." + state, null, language.locale())
                    .toLowerCase(Locale.of(language.code()));
        }
    }
}
