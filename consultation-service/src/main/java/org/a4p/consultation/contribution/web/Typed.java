package org.a4p.consultation.contribution.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.pages.problem.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has typed below a thread, field by field, and why it was refused.
 *
 * @param form which of the forms on the page it was typed into
 * @param fields as typed; several values of one field are joined by commas
 */
public record Typed(
        Form form, Map<String, String> fields, @Nullable Failure refusal) {

    /** A choice beside the groups a delegation may speak for. */
    static final String NATIONAL_CAPACITY = "national-capacity";

    /** The forms below a thread. */
    public enum Form {
        CONTRIBUTION,
        CONCLUSION,
        REOPENING
    }

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** Browsers send line ends as CR LF, whatever was typed. */
    public static Typed in(Form form, Map<String, List<String>> sent) {
        Map<String, String> fields = sent.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> String.join(",", field.getValue()).replace("\r\n", "\n"),
                        (one, other) -> one,
                        TreeMap::new));
        return new Typed(form, fields, null);
    }

    public Typed refused(Failure reason) {
        return new Typed(form, fields, reason);
    }

    /** The same with these files beside those chosen before. */
    public Typed withFiles(List<String> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(fields);
        more.merge("attachments", String.join(",", ids), (before, added) -> before + "," + added);
        return new Typed(form, more, refusal);
    }

    /** The same form with nothing in it. */
    Typed emptied() {
        return new Typed(form, Map.of(), null);
    }

    boolean isFor(Form other) {
        return form == other;
    }

    /** Whether this is all of a form that was sent, and not what an address puts into it. */
    boolean isWhole() {
        return fields.containsKey("text");
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    String text() {
        return field("text");
    }

    /** What is asked for, in a page of this language. */
    public PublishContribution toCommand(String thread, Locale language) {
        return new PublishContribution(
                thread,
                fields.getOrDefault("type", ContributionType.STATEMENT.name()),
                text(),
                fields.getOrDefault("language", language.getLanguage()),
                field("oldWording"),
                field("newWording"),
                field("inReplyTo"),
                QuotationFields.in(fields),
                field("onBehalfOf").equals(NATIONAL_CAPACITY) ? "" : field("onBehalfOf"),
                field("onBehalfOf").equals(NATIONAL_CAPACITY),
                field("anchor"),
                field("attachments").isBlank()
                        ? List.of()
                        : List.of(field("attachments").split(",", -1)));
    }
}
