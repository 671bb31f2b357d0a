package org.a4p.consultation.contribution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.References;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Contributions", description = "What delegations say in a thread, numbered without gaps.")
@RestController
class ReferencesApi {

    private final Contributions contributions;
    private final References references;

    ReferencesApi(Contributions contributions, References references) {
        this.contributions = contributions;
        this.references = references;
    }

    @Operation(
            summary = "What refers to an entry",
            description = "Who answers it and who quotes it, in any thread; the first fifty of each.")
    @ApiResponse(responseCode = "200", description = "The entries that refer to it")
    @GetMapping("/api/threads/{id}/contributions/{number}/references")
    ReferencesView to(@PathVariable String id, @PathVariable String number) {
        ContributionId entry = ThreadId.read(id)
                .flatMap(thread -> ContributionId.inThread(thread, number))
                .flatMap(contributions::find)
                .orElseThrow(NotFound::new)
                .id();
        References.Referring referring = references.to(entry);
        return new ReferencesView(
                views(referring.answers()), referring.moreAnswers(), views(referring.quotes()), referring.moreQuotes());
    }

    private static List<ReferenceView> views(List<Contribution> entries) {
        return entries.stream().map(ReferenceView::of).toList();
    }

    /** @param quotes those whose words are shown */
    record ReferencesView(
            List<ReferenceView> answers, boolean moreAnswers, List<ReferenceView> quotes, boolean moreQuotes) {}

    /** An entry that refers to another. */
    record ReferenceView(String citation, ContributionType type, String delegation, Instant publishedAt, String path) {

        static ReferenceView of(Contribution entry) {
            return new ReferenceView(
                    entry.id().citation(),
                    entry.type(),
                    entry.delegation().value(),
                    entry.publishedAt(),
                    entry.id().path());
        }
    }
}
