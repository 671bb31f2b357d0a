package org.a4p.consultation.contribution;

import java.util.List;
import java.util.Optional;
import org.a4p.consultation.attachment.AttachmentClaims;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.contribution.PublishContribution.Passage;
import org.a4p.consultation.declaration.Anchors;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.text.TypedText;
import org.springframework.stereotype.Component;

/** Turns what was typed and chosen into what can be published, or says what is wrong with it. */
@Component
public class ContributionComposer {

    /** The most characters of a contribution. */
    public static final int TEXT_LIMIT = 20_000;

    /** The most characters of an old or new wording, and of a quoted passage. */
    public static final int PASSAGE_LIMIT = 5_000;

    public static final int MOST_QUOTATIONS = 10;

    private final Contributions contributions;
    private final Named named;
    private final Anchors anchors;
    private final AttachmentClaims files;
    private final SpeakerPolicy speaking;

    ContributionComposer(
            Contributions contributions, Named named, Anchors anchors, AttachmentClaims files, SpeakerPolicy speaking) {
        this.contributions = contributions;
        this.named = named;
        this.anchors = anchors;
        this.files = files;
        this.speaking = speaking;
    }

    /** What the officer's delegation would say. */
    public Composed compose(PublishContribution typed, ThreadId thread, Officer officer) {
        return compose(typed, thread, speaking.voice(typed, officer));
    }

    /** What would be said in this voice. */
    Composed compose(PublishContribution typed, ThreadId thread, Voice voice) {
        ContributionType type =
                ContributionType.chosen(typed.type()).orElseThrow(ContributionRefused::unknownContributionType);
        Words words = words(type, typed, TEXT_LIMIT);
        Links links = new Links(
                replyTo(typed.inReplyTo(), thread).orElse(null),
                quotations(typed.quotations()),
                anchors.read(typed.anchor()).orElse(null),
                attachments(typed.attachments(), thread, voice),
                namedIn(words, voice.delegation()));
        return new Composed(type, voice, words, links);
    }

    /** The words alone, for whoever writes them anew. */
    Words words(ContributionType type, PublishContribution typed, int limit) {
        String text = TypedText.check(typed.text(), limit);
        return new Words(text, language(typed.language()), proposal(type, typed).orElse(null));
    }

    /** Those whom the words name, those of a proposal too. */
    List<DelegationCode> namedIn(Words words, DelegationCode speaker) {
        Proposal proposal = words.proposal();
        String wordings = proposal == null ? "" : "\n" + proposal.oldWording() + "\n" + proposal.newWording();
        return named.in(words.text() + wordings, speaker);
    }

    private Optional<Proposal> proposal(ContributionType type, PublishContribution typed) {
        String before = optional(typed.oldWording());
        String after = optional(typed.newWording());
        if (type != ContributionType.TEXT_PROPOSAL) {
            if (!before.isEmpty() || !after.isEmpty()) {
                throw ContributionRefused.proposalUnexpected();
            }
            return Optional.empty();
        }
        if (before.equals(after)) {
            throw ContributionRefused.proposalIncomplete();
        }
        return Optional.of(new Proposal(before, after));
    }

    private Optional<ContributionId> replyTo(String number, ThreadId thread) {
        if (number.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(ContributionId.inThread(thread, number)
                .filter(id -> contributions.find(id).isPresent())
                .orElseThrow(ContributionRefused::replyToNothing));
    }

    private List<AttachmentId> attachments(List<String> typed, ThreadId thread, Voice voice) {
        List<AttachmentId> ids = files.read(typed);
        files.check(ids, thread, voice.delegation());
        return ids;
    }

    private List<Quotation> quotations(List<Passage> passages) {
        if (passages.size() > MOST_QUOTATIONS) {
            throw ContributionRefused.quotationNotFound(
                    passages.get(MOST_QUOTATIONS).source());
        }
        return passages.stream().map(this::quotation).toList();
    }

    private Quotation quotation(Passage typed) {
        String passage = TypedText.check(typed.passage(), PASSAGE_LIMIT).strip();
        return ContributionId.cited(typed.source())
                .flatMap(contributions::find)
                .filter(Contribution::isShown)
                .filter(source -> source.editions().stream().anyMatch(edition -> says(edition, passage)))
                .map(source -> new Quotation(source.id(), passage))
                .orElseThrow(() -> ContributionRefused.quotationNotFound(typed.source()));
    }

    /** A passage taken from a page has other line breaks than what was typed. */
    private static boolean says(Edition edition, String passage) {
        return onOneLine(edition.words().text()).contains(onOneLine(passage));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s>*_#`]+", " ").strip();
    }

    private static String optional(String text) {
        return text.isBlank() ? "" : TypedText.check(text, PASSAGE_LIMIT).strip();
    }

    private static String language(String code) {
        return Language.withCode(code).map(Language::code).orElseThrow(ContributionRefused::unknownLanguage);
    }

    /** What is ready to be published. */
    public record Composed(ContributionType type, Voice voice, Words words, Links links) {}
}
