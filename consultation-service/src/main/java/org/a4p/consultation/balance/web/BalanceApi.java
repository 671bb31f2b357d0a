package org.a4p.consultation.balance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.a4p.consultation.balance.Balance;
import org.a4p.consultation.balance.Breakdown;
import org.a4p.consultation.balance.ContributorRole;
import org.a4p.consultation.balance.Filter;
import org.a4p.consultation.balance.Participation;
import org.a4p.consultation.balance.ParticipationRow;
import org.a4p.consultation.balance.ReminderCommands;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Balance", description = "Who has been heard in a consultation; for the secretariat alone.")
@RestController
class BalanceApi {

    private final Consultations consultations;
    private final Balance balance;
    private final ReminderCommands reminding;

    BalanceApi(Consultations consultations, Balance balance, ReminderCommands reminding) {
        this.consultations = consultations;
        this.balance = balance;
        this.reminding = reminding;
    }

    @Operation(
            summary = "Who has spoken in a consultation and who has not",
            description = "For the secretariat. Filters: `voiced` (SPOKE, THROUGH_GROUP, SILENT), `region`, `role`"
                    + " (TROOP_CONTRIBUTOR, POLICE_CONTRIBUTOR, HOST_STATE), `language`, and `notIn`, a language in which"
                    + " the delegation has not spoken.")
    @ApiResponse(responseCode = "200", description = "The delegations that pass the filters")
    @GetMapping("/api/consultations/{id}/balance")
    List<StandpointView> balance(@PathVariable String id, @ParameterObject Filter filter, Officer officer) {
        return balance.of(get(id), officer).stream()
                .filter(filter::passes)
                .map(StandpointView::of)
                .toList();
    }

    @Operation(
            summary = "How many have spoken and how many have not",
            description = "For the secretariat: by regional group, contributor role and language.")
    @ApiResponse(responseCode = "200", description = "The figures")
    @GetMapping("/api/consultations/{id}/balance/figures")
    Breakdown figures(@PathVariable String id, Officer officer) {
        return Breakdown.of(balance.of(get(id), officer));
    }

    @Operation(
            summary = "Have missions reminded in private",
            description =
                    "For the secretariat, while a delegation can still speak. A delegation is reminded once a day "
                            + "at most, and not if it has spoken.")
    @ApiResponse(responseCode = "200", description = "What became of it, by delegation")
    @ApiResponse(responseCode = "409", description = "The consultation is not open")
    @ApiResponse(responseCode = "422", description = "A delegation is unknown, or none is named")
    @PostMapping("/api/consultations/{id}/reminders")
    ReminderCommands.Outcome remind(
            @PathVariable String id, @RequestBody NewReminders wanted, Officer officer, IdempotencyKey key) {
        return reminding.remind(get(id), wanted.delegations(), officer);
    }

    private Consultation get(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }

    /** @param delegations their codes */
    record NewReminders(List<String> delegations) {

        NewReminders {
            delegations = delegations == null ? List.of() : delegations;
        }
    }

    /** @param entries how many contributions, by language */
    record StandpointView(
            String delegation,
            String region,
            Set<ContributorRole> roles,
            Participation voiced,
            Map<String, Integer> entries,
            @Nullable LocalDate remindedOn) {

        static StandpointView of(ParticipationRow one) {
            return new StandpointView(
                    one.delegation().code().value(),
                    one.region(),
                    one.roles(),
                    one.voiced(),
                    one.entries(),
                    one.remindedOn());
        }
    }
}
