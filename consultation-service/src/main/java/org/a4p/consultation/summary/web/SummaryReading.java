package org.a4p.consultation.summary.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Outline;
import org.a4p.consultation.summary.Correction;
import org.a4p.consultation.summary.Corrections;
import org.a4p.consultation.summary.Coverage;
import org.a4p.consultation.summary.Sentence;
import org.a4p.consultation.summary.Spoken;
import org.a4p.consultation.summary.Summaries;
import org.a4p.consultation.summary.SummaryDraft;
import org.a4p.consultation.summary.SummaryVersion;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.pages.problem.NotFound;
import org.springframework.stereotype.Component;

/** What of a summary everybody may read. */
@Component
public class SummaryReading {

    private final Consultations consultations;
    private final Summaries summaries;
    private final Corrections corrections;
    private final Spoken spoken;
    private final Delegations delegations;

    SummaryReading(
            Consultations consultations,
            Summaries summaries,
            Corrections corrections,
            Spoken spoken,
            Delegations delegations) {
        this.consultations = consultations;
        this.summaries = summaries;
        this.corrections = corrections;
        this.spoken = spoken;
        this.delegations = delegations;
    }

    /**
     * The consultation of this id.
     *
     * @throws NotFound if there is none, or it is no id at all
     */
    Consultation consultation(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }

    List<SummaryVersion> versions(Consultation consultation) {
        return summaries.versions(consultation.id());
    }

    /** @throws NotFound if no version has this number */
    SummaryVersion version(Consultation consultation, int number) {
        return versions(consultation).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The version of the draft if it says just this by now, as after a publication that was refused; otherwise the one that was seen. */
    int draftVersion(Consultation consultation, String text, int seen) {
        SummaryDraft draft = summaries.draft(consultation.id());
        return draft.text().equals(text) ? draft.version() : seen;
    }

    List<Correction> corrections(Consultation consultation) {
        return corrections.of(consultation.id());
    }

    /** What the latest version reflects; nothing while there is none. */
    Coverage coverage(Consultation consultation) {
        List<SummaryVersion> versions = versions(consultation);
        return coverage(
                consultation,
                versions.isEmpty() ? List.of() : versions.getLast().sentences());
    }

    Coverage coverage(Consultation consultation, List<Sentence> sentences) {
        Collection<ContributionId> sources = sentences.stream()
                .flatMap(sentence -> sentence.sources().stream())
                .toList();
        Coverage.Count count = new Coverage.Count(sources);
        spoken.in(consultation.id(), count::add);
        return count.coverage();
    }

    /** By what that which is missing would be reflected. */
    List<Outline> toCite(Coverage coverage) {
        return spoken.of(coverage.toCite());
    }

    /** A delegation that has left the directory is still known by its code. */
    public String nameOf(DelegationCode code, Locale language) {
        return delegations
                .find(code)
                .map((Delegation known) -> known.nameIn(language))
                .orElse(code.value());
    }
}
