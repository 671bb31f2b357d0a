package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.declaration.Anchor;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

/** Data of the event {@code contribution.published.v1}. */
record ContributionPublished(
        String citation,
        int number,
        ContributionType contributionType,
        Speaker delegation,
        @Nullable Group onBehalfOf,
        boolean nationalCapacity,
        boolean transcribed,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        ThreadOfIt thread,
        String text,
        String language,
        @Nullable Proposal proposal,
        @Nullable String inReplyTo,
        @Nullable AnchorOfIt anchor,
        List<String> attachments,
        List<String> named,
        Instant publishedAt,
        String path) {

    record Speaker(String code, Map<String, String> names) {
        static Speaker of(Contribution contribution, Map<String, String> names) {
            return new Speaker(contribution.delegation().value(), names);
        }
    }

    record Group(String id, String asOf, List<String> members, List<String> associated) {
        static @Nullable Group of(@Nullable FrozenGroup group) {
            return group == null
                    ? null
                    : new Group(
                            group.group().value(),
                            group.asOf().toString(),
                            codes(group.members()),
                            codes(group.associated()));
        }
    }

    record ThemeOfIt(String id, SixLanguages names) {
        static ThemeOfIt of(ThreadContext place) {
            return new ThemeOfIt(place.theme().id().value(), place.theme().names());
        }
    }

    record ConsultationOfIt(String id, SixLanguages titles) {
        static ConsultationOfIt of(ThreadContext place) {
            return new ConsultationOfIt(
                    place.consultation().id().value(), place.consultation().titles());
        }
    }

    record ThreadOfIt(String id, String title) {
        static ThreadOfIt of(ThreadContext place) {
            return new ThreadOfIt(place.thread().id().toString(), place.thread().title());
        }
    }

    record AnchorOfIt(String declaration, String version, String block, String label) {
        static @Nullable AnchorOfIt of(@Nullable Anchor anchor) {
            return anchor == null
                    ? null
                    : new AnchorOfIt(anchor.declaration(), anchor.version(), anchor.block(), anchor.label());
        }
    }

    static OutboxEvent of(Contribution contribution, ThreadContext place, Map<String, String> names) {
        ContributionId answered = contribution.links().inReplyTo();
        return OutboxEvent.of(
                "contribution.published.v1",
                contribution.id().thread().toString(),
                contribution.publishedAt(),
                new ContributionPublished(
                        contribution.id().citation(),
                        contribution.number(),
                        contribution.type(),
                        Speaker.of(contribution, names),
                        Group.of(contribution.voice().onBehalfOf()),
                        contribution.voice().nationalCapacity(),
                        TranscriptCommands.isTranscribed(contribution),
                        ThemeOfIt.of(place),
                        ConsultationOfIt.of(place),
                        ThreadOfIt.of(place),
                        contribution.text(),
                        contribution.words().language(),
                        contribution.words().proposal(),
                        answered == null ? null : answered.citation(),
                        AnchorOfIt.of(contribution.links().anchor()),
                        contribution.links().attachments().stream()
                                .map(AttachmentId::value)
                                .toList(),
                        codes(contribution.links().named()),
                        contribution.publishedAt(),
                        contribution.id().path()));
    }

    private static List<String> codes(List<DelegationCode> delegations) {
        return delegations.stream().map(DelegationCode::value).toList();
    }
}
