package org.a4p.consultation.contribution.web;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.Edition;
import org.a4p.consultation.contribution.Links;
import org.a4p.consultation.contribution.Proposal;
import org.a4p.consultation.contribution.Quotation;
import org.a4p.consultation.contribution.State;
import org.a4p.consultation.contribution.Voice;
import org.a4p.consultation.contribution.Words;
import org.a4p.consultation.declaration.Anchor;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a thread as programs see it; who typed it is not told.
 *
 * @param delegation code of the delegation that speaks
 * @param state PUBLISHED, WITHDRAWN or REMOVED; only of the first are there words
 * @param version what a change states in {@code If-Match}
 */
record ContributionView(
        String citation,
        String thread,
        int number,
        ContributionType type,
        State state,
        String delegation,
        @Nullable GroupView onBehalfOf,
        boolean nationalCapacity,
        @Nullable String text,
        String language,
        @Nullable Proposal proposal,
        @Nullable String inReplyTo,
        List<QuotationView> quotations,
        @Nullable Anchor anchor,
        List<String> attachments,
        List<String> named,
        Instant publishedAt,
        @Nullable Instant correctedAt,
        int version,
        String path) {

    static ContributionView of(Contribution contribution, Sources sources) {
        ContributionId id = contribution.id();
        Links links = contribution.links();
        ContributionId answered = links.inReplyTo();
        boolean shown = contribution.isShown();
        return new ContributionView(
                id.citation(),
                id.thread().toString(),
                id.number(),
                contribution.type(),
                contribution.state(),
                contribution.delegation().value(),
                GroupView.of(contribution.voice()),
                contribution.voice().nationalCapacity(),
                shown ? contribution.text() : null,
                contribution.words().language(),
                shown ? contribution.words().proposal() : null,
                answered == null ? null : answered.citation(),
                shown ? QuotationView.of(links.quotations(), sources) : List.of(),
                links.anchor(),
                shown ? links.attachments().stream().map(AttachmentId::value).toList() : List.of(),
                codes(links.named()),
                contribution.publishedAt(),
                contribution.wasReworded() ? contribution.editions().getLast().at() : null,
                contribution.version(),
                id.path());
    }

    private static List<String> codes(List<DelegationCode> delegations) {
        return delegations.stream().map(DelegationCode::value).toList();
    }

    /** The group spoken for, as it was on that day. */
    record GroupView(String id, String asOf, List<String> members, List<String> associated) {
        static @Nullable GroupView of(Voice voice) {
            return voice.onBehalfOf() == null
                    ? null
                    : new GroupView(
                            voice.onBehalfOf().group().value(),
                            voice.onBehalfOf().asOf().toString(),
                            codes(voice.onBehalfOf().members()),
                            codes(voice.onBehalfOf().associated()));
        }
    }

    /**
     * A passage and the citation of where it stands.
     *
     * @param passage null where its source was removed by decision
     * @param state of the source
     */
    record QuotationView(String source, @Nullable String passage, State state) {
        static List<QuotationView> of(List<Quotation> quotations, Sources sources) {
            return quotations.stream()
                    .map(quotation -> new QuotationView(
                            quotation.source().citation(), sources.passage(quotation), sources.of(quotation)))
                    .toList();
        }
    }

    /** One wording, and since when it stands. */
    record EditionView(
            Edition.Kind kind,
            Instant at,
            String text,
            String language,
            @Nullable Proposal proposal,
            @Nullable String reason) {
        static EditionView of(Edition edition) {
            Words words = edition.words();
            return new EditionView(
                    edition.kind(), edition.at(), words.text(), words.language(), words.proposal(), edition.reason());
        }
    }
}
