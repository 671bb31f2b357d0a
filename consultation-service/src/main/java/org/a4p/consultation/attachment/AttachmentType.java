package org.a4p.consultation.attachment;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file a delegation may add, told by their content. */
public enum AttachmentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    TEXT("text/plain", "txt text"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String extensions;

    AttachmentType(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a file name of this kind ends, without the dot. */
    public String extension() {
        return extensions.split(" ", 2)[0];
    }

    /** The ways in which names of this kind end. */
    Stream<String> endings() {
        return Arrays.stream(extensions.split(" ")).map(extension -> "." + extension);
    }

    public static Optional<AttachmentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** What a file picker may offer. */
    public static String accepted() {
        return String.join(
                ",", Arrays.stream(values()).flatMap(AttachmentType::endings).toList());
    }
}
