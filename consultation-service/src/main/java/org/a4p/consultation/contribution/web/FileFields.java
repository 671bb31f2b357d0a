package org.a4p.consultation.contribution.web;

import java.time.Clock;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.attachment.web.FormFiles;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.delegations.Officer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets an officer add files to a contribution, while one can be made. */
@Component
class FileFields implements ComposerPart {

    private final FormFiles files;
    private final Authorization authorization;
    private final Clock clock;

    FileFields(FormFiles files, Authorization authorization, Clock clock) {
        this.files = files;
        this.authorization = authorization;
        this.clock = clock;
    }

    @Override
    public Placement placement() {
        return Placement.FILES;
    }

    @Override
    public Optional<FormFiles.Fields> part(ThreadContext place, Officer officer, TypedContribution typed) {
        if (!authorization.allows(
                officer.roles(),
                Action.ATTACH,
                Ownership.OWN,
                place.consultation().stateAt(clock.instant()))) {
            return Optional.empty();
        }
        return Optional.of(files.fields(place.thread(), officer, typed.attachments(), LocaleContextHolder.getLocale()));
    }
}
