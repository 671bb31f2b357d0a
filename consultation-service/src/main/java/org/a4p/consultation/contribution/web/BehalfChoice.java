package org.a4p.consultation.contribution.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.a4p.consultation.contribution.SpeakerPolicy;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.group.Group;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** The choice, beside the text, of the voice in which a delegation speaks. */
@Component
class BehalfChoice implements ComposerPart {

    private final SpeakerPolicy speaking;

    BehalfChoice(SpeakerPolicy speaking) {
        this.speaking = speaking;
    }

    @Override
    public Placement placement() {
        return Placement.BEHALF;
    }

    @Override
    public Optional<?> part(ThreadContext place, Officer officer, TypedContribution typed) {
        return Optional.of(new Choice(speaking.groupsOf(officer), Objects.requireNonNullElse(typed.onBehalfOf(), "")));
    }

    /** What the template shows. */
    record Choice(List<Group> groups, String chosen) {}
}
