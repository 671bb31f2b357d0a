package org.a4p.consultation.reply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.delegations.Officer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Rights of reply", description = "Where a delegation is named and may still reply.")
@RestController
class RepliesApi {

    private final RepliesReading reading;

    RepliesApi(RepliesReading reading) {
        this.reading = reading;
    }

    @Operation(
            summary = "Where the officer's delegation is named and has not replied",
            description = "For delegates and heads of delegation, the last first, twenty at a time. Each is answered "
                    + "once, by `reply-by-right`, until its round is archived.")
    @ApiResponse(responseCode = "200", description = "A page of them; the nearest one if there is none of this number")
    @GetMapping("/api" + RepliesPages.PATH)
    OpenRepliesView list(@RequestParam(defaultValue = "1") int page, Officer officer) {
        RepliesReading.Shown shown = reading.page(page, officer);
        return new OpenRepliesView(
                shown.page(),
                shown.more(),
                shown.all(),
                shown.rows().stream().map(row -> OpenReplyView.of(row.entry())).toList());
    }

    /**
     * @param more whether another page follows
     * @param open how many there are on all pages
     */
    record OpenRepliesView(int page, boolean more, int open, List<OpenReplyView> replies) {}

    /** @param delegation code of the one that named the officer's */
    record OpenReplyView(String citation, String delegation, Instant publishedAt, String path) {

        static OpenReplyView of(Contribution naming) {
            return new OpenReplyView(
                    naming.id().citation(),
                    naming.delegation().value(),
                    naming.publishedAt(),
                    naming.id().path());
        }
    }
}
