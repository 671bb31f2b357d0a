package org.a4p.consultation.attachment.web;

import java.util.List;
import org.a4p.consultation.attachment.web.FormFiles.FormFile;

/** The files that came with a form; a controller asks for them as a parameter. */
public record ChosenFiles(List<FormFile> files) {

    public ChosenFiles {
        files = List.copyOf(files);
    }
}
