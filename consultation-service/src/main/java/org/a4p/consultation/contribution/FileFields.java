package org.a4p.consultation.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.attachment.FormFiles;
import org.a4p.delegations.Officer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets an officer add files to a contribution. */
@Component
@Order(20)
class FileFields implements ComposerPart {

    private final FormFiles files;

    FileFields(FormFiles files) {
        this.files = files;
    }

    @Override
    public String template() {
        return "attachment/parts";
    }

    @Override
    public Optional<FormFiles.Fields> part(Place place, Officer officer, Map<String, String> typed) {
        List<String> ids = List.of(typed.getOrDefault("attachments", "").split(",", -1));
        return Optional.of(files.fields(place.thread(), officer, ids, LocaleContextHolder.getLocale()));
    }
}
