package org.a4p.consultation.contribution;

import java.util.List;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Attribution of an entry without its text: what kind it is, who spoke, for whom, in which language. */
public record Attribution(@BsonId ContributionId id, ContributionType type, Speaker voice, List<Wording> editions) {

    /** The public voice. */
    public record Speaker(
            DelegationCode delegation, @Nullable Behalf onBehalfOf) {}

    /** For whom it spoke besides itself. */
    public record Behalf(List<DelegationCode> members, List<DelegationCode> associated) {}

    /** A wording, of which only the language is read. */
    public record Wording(InLanguage words) {}

    /** The words, of which only the language is read. */
    public record InLanguage(String language) {}

    /** All that is read of an entry for this. */
    static final List<String> FIELDS = List.of(
            "type",
            "voice.delegation",
            "voice.onBehalfOf.members",
            "voice.onBehalfOf.associated",
            "editions.words.language");

    /** Whether a delegation said it; what facilitators conclude or reopen is nobody's voice. */
    public boolean isOfDelegation() {
        return !type.isProcedure();
    }

    /** The language it was first said in. */
    public String language() {
        return editions.getFirst().words().language();
    }
}
