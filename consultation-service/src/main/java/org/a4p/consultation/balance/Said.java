package org.a4p.consultation.balance;

import java.util.List;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An entry of a thread without its text: what kind it is, who spoke, for whom, in which language. */
public record Said(@BsonId ContributionId id, ContributionType type, Speaker voice, List<Wording> editions) {

    /** The public voice. */
    public record Speaker(
            DelegationCode delegation, @Nullable Behalf onBehalfOf) {}

    /** For whom it spoke besides itself. */
    public record Behalf(List<DelegationCode> members, List<DelegationCode> associated) {}

    /** A wording, of which only the language is read. */
    public record Wording(InLanguage words) {}

    /** The words, of which only the language is read. */
    public record InLanguage(String language) {}

    /** Whether a delegation said it; what facilitators conclude or reopen is nobody's voice. */
    boolean isOfDelegation() {
        return switch (type) {
            case CONCLUSION, REOPENING -> false;
            case STATEMENT, TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION, INFORMATION, RIGHT_OF_REPLY -> true;
        };
    }

    /** The language it was first said in. */
    String language() {
        return editions.getFirst().words().language();
    }
}
