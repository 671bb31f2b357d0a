package org.a4p.consultation.drafting.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.PublishContribution.Passage;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.contribution.TypedContribution.QuotationFields;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a draft as programs send and get them, by the names of the form; what is empty is left out.
 *
 * @param type STATEMENT, TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION or INFORMATION
 * @param inReplyTo number of an earlier entry of the thread
 * @param onBehalfOf id of a group the delegation may speak for, or {@code national-capacity}
 * @param anchor a paragraph of the declaration: {@code shared-commitments/1/op-3}
 * @param attachments ids of files uploaded before, joined by commas
 * @param passages to quote: {@code quoted} is the source of the first and {@code quotation} its words, {@code quoted2} that of the
 *     second, and so on
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DraftFields(
        @Nullable String type,
        @Nullable String text,
        @Nullable String language,
        @Nullable String oldWording,
        @Nullable String newWording,
        @Nullable String inReplyTo,
        @Nullable String onBehalfOf,
        @Nullable String anchor,
        @Nullable String attachments,

        @Schema(hidden = true) @JsonAnyGetter @JsonAnySetter @Nullable
        Map<String, String> passages) {

    static DraftFields of(TypedContribution words) {
        List<QuotationFields> names = TypedContribution.fields(words.quotations());
        Map<String, String> passages = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            Passage passage = words.quotations().get(place);
            passages.put(names.get(place).source(), passage.source());
            passages.put(names.get(place).words(), passage.passage());
        }
        return new DraftFields(
                words.type(),
                words.text(),
                words.language(),
                words.oldWording(),
                words.newWording(),
                words.inReplyTo(),
                words.onBehalfOf(),
                words.anchor(),
                String.join(",", words.attachments()),
                passages);
    }

    TypedContribution toWords() {
        return TypedContribution.read(name -> switch (name) {
            case "type" -> type;
            case "text" -> text;
            case "language" -> language;
            case "oldWording" -> oldWording;
            case "newWording" -> newWording;
            case "inReplyTo" -> inReplyTo;
            case "onBehalfOf" -> onBehalfOf;
            case "anchor" -> anchor;
            case "attachments" -> attachments;
            default -> passages == null ? null : passages.get(name);
        });
    }
}
