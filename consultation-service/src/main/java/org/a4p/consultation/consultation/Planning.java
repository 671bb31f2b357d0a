package org.a4p.consultation.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a round is prepared and kept by the secretariat.
 *
 * @param officers accounts of those who guide it besides the facilitating delegations; shown to the secretariat only
 * @param version counts the changes of the consultation
 * @param announced whether the world was told that it opened
 * @param request the officer's request that planned it, unique among consultations; null where no officer asked
 */
public record Planning(
        List<BackgroundDocument> documents,
        List<String> officers,
        List<Extension> extensions,
        int version,
        boolean announced,
        @Nullable String request) {

    /** Of a round that nobody planned with a form: sample content opens as it is made. */
    static final Planning NONE = new Planning(List.of(), List.of(), List.of(), 0, true, null);

    public Planning {
        documents = List.copyOf(documents);
        officers = List.copyOf(officers);
        extensions = List.copyOf(extensions);
    }

    static Planning of(Plan plan, String request) {
        return new Planning(plan.documents(), plan.officers(), List.of(), 0, false, request);
    }

    Planning changed(Plan plan) {
        return new Planning(plan.documents(), plan.officers(), extensions, version + 1, announced, request);
    }

    Planning extended(Extension extension) {
        List<Extension> all =
                Stream.concat(extensions.stream(), Stream.of(extension)).toList();
        return new Planning(documents, officers, all, version + 1, announced, request);
    }

    Planning next() {
        return new Planning(documents, officers, extensions, version + 1, announced, request);
    }
}
