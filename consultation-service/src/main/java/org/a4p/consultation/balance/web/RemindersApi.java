package org.a4p.consultation.balance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.balance.Reminded;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.delegations.Officer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Reminders", description = "Of what an officer's delegation is reminded, in private.")
@RestController
class RemindersApi {

    private final Reminded reminded;

    RemindersApi(Reminded reminded) {
        this.reminded = reminded;
    }

    @Operation(
            summary = "Rounds of which the officer's delegation is reminded",
            description =
                    "Until it has spoken there, or nobody may speak any more; of other delegations nothing is told.")
    @ApiResponse(responseCode = "200", description = "The rounds, the one reminded of last first")
    @GetMapping("/api/delegations/mine/reminders")
    List<ReminderView> mine(Officer officer) {
        return reminded.of(officer).stream().map(ReminderView::of).toList();
    }

    /** @param until the first instant at which nothing new may be said */
    record ReminderView(String consultation, Instant until, String path) {

        static ReminderView of(Consultation round) {
            return new ReminderView(round.id().value(), round.speakingEnds(), round.path());
        }
    }
}
