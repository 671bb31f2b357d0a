package org.a4p.consultation.drafting.web;

import java.time.Instant;
import java.util.Optional;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.contribution.web.ComposerPart;
import org.a4p.consultation.contribution.web.RememberedWords;
import org.a4p.consultation.drafting.WorkingDraft;
import org.a4p.consultation.drafting.WorkingDraftCommands;
import org.a4p.delegations.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the officer's draft back into the form, and adds what a draft needs: when it was saved, and the way to clearance. */
@Component
class DraftInComposer implements ComposerPart, RememberedWords {

    private final WorkingDraftCommands drafting;
    private final DraftCounts counts;

    DraftInComposer(WorkingDraftCommands drafting, DraftCounts counts) {
        this.drafting = drafting;
        this.counts = counts;
    }

    @Override
    public Optional<TypedContribution> remembered(ThreadContext place, Officer officer) {
        return drafting.find(place.thread().id(), officer)
                .filter(draft -> !draft.isEmpty())
                .map(WorkingDraft::words);
    }

    @Override
    public Placement placement() {
        return Placement.DRAFT;
    }

    @Override
    public Optional<Part> part(ThreadContext place, Officer officer, TypedContribution typed) {
        Optional<WorkingDraft> draft = drafting.find(place.thread().id(), officer);
        return Optional.of(new Part(
                place.thread().path(),
                "/api" + place.thread().path() + "/draft",
                draft.map(WorkingDraft::version).orElse(0),
                draft.filter(found -> !found.isEmpty())
                        .map(WorkingDraft::savedAt)
                        .orElse(null),
                counts.waiting(officer)));
    }

    /**
     * What the form is given.
     *
     * @param thread path of the thread
     * @param savedAt when the draft in the form was saved, null if it holds none
     * @param waiting how many drafts of the delegation wait for clearance
     */
    record Part(
            String thread,
            String keep,
            int version,
            @Nullable Instant savedAt,
            long waiting) {}
}
