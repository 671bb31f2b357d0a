package org.a4p.consultation.contribution.web;

import java.util.List;
import java.util.Locale;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.Proposal;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.consultation.contribution.PublishContribution.Passage;
import org.a4p.consultation.contribution.Words;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as programs send it; what is left out is empty.
 *
 * @param type STATEMENT (the default), TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION or INFORMATION
 * @param text 1 to 20,000 characters, kept as typed
 * @param language code of the language it is in: ar, zh, en (the default), fr, ru or es
 * @param proposal old and new wording of a text proposal
 * @param inReplyTo number of an earlier entry of the thread
 * @param onBehalfOf id of a group the delegation may speak for
 * @param anchor a paragraph of the declaration: {@code shared-commitments/1/op-3}
 * @param attachments ids of files uploaded before
 */
record NewContribution(
        @Nullable String type,
        @Nullable String text,
        @Nullable String language,
        @Nullable Proposal proposal,
        @Nullable Integer inReplyTo,
        @Nullable List<Passage> quotations,
        @Nullable String onBehalfOf,
        @Nullable Boolean nationalCapacity,
        @Nullable String anchor,
        @Nullable List<String> attachments) {

    PublishContribution toCommand(String thread) {
        return new PublishContribution(
                thread,
                type == null ? ContributionType.STATEMENT.name() : type,
                orEmpty(text),
                language == null ? Locale.ENGLISH.getLanguage() : language,
                proposal == null ? "" : orEmpty(proposal.oldWording()),
                proposal == null ? "" : orEmpty(proposal.newWording()),
                inReplyTo == null ? "" : inReplyTo.toString(),
                quotations == null ? List.of() : quotations,
                orEmpty(onBehalfOf),
                Boolean.TRUE.equals(nationalCapacity),
                orEmpty(anchor),
                attachments == null ? List.of() : attachments);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @param text 1 to 20,000 characters, kept as typed; a right of reply has at most 3,000 */
    record Text(@Nullable String text, @Nullable String language) {

        Words toWords() {
            return Words.of(orEmpty(text), language == null ? Locale.ENGLISH.getLanguage() : language);
        }

        NewContribution toContribution() {
            return new NewContribution(null, text, language, null, null, null, null, null, null, null);
        }
    }

    /** @param reason up to 1,000 characters; a corrigendum needs one */
    record NewWording(
            @Nullable String text,
            @Nullable String language,
            @Nullable Proposal proposal,
            String reason) {

        NewWording(
                @Nullable String text,
                @Nullable String language,
                @Nullable Proposal proposal,
                @Nullable String reason) {
            this.text = text;
            this.language = language;
            this.proposal = proposal;
            this.reason = orEmpty(reason);
        }

        NewContribution words() {
            return new NewContribution(null, text, language, proposal, null, null, null, null, null, null);
        }
    }

    /** Why a contribution is withdrawn; it may be empty. */
    record Reason(String reason) {
        Reason(@Nullable String reason) {
            this.reason = orEmpty(reason);
        }
    }
}
