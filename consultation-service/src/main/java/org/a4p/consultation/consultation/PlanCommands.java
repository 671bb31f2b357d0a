package org.a4p.consultation.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeCommands;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/** Plans rounds of consultation, and plans them differently until they open; the secretariat does. */
@Service
public class PlanCommands {

    private final Consultations consultations;
    private final Themes themes;
    private final ThemeCommands keeping;
    private final Delegations delegations;
    private final SecretariatPolicy keepers;
    private final Clock clock;

    PlanCommands(
            Consultations consultations,
            Themes themes,
            ThemeCommands keeping,
            Delegations delegations,
            SecretariatPolicy keepers,
            Clock clock) {
        this.consultations = consultations;
        this.themes = themes;
        this.keeping = keeping;
        this.delegations = delegations;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Plans a round, or finds the one that this very request planned before. */
    public Outcome<Consultation> plan(Plan plan, Officer officer, IdempotencyKey key) {
        keepers.require(officer, Action.PLAN_CONSULTATION);
        String request = RequestId.of(officer.subject(), "consultations", key).value();
        Optional<Consultation> before = consultations.plannedBy(request);
        if (before.isPresent()) {
            return repeated(before.get(), plan);
        }
        Theme theme = check(plan);
        for (int round = consultations.on(plan.theme()).size() + 1; ; round++) {
            Consultation consultation = Consultation.planned(idOf(plan.theme(), round), plan, request);
            if (consultations.add(consultation, ConsultationPlanned.of(consultation, theme, now()))) {
                return Outcome.made(consultation);
            }
            Optional<Consultation> meanwhile = consultations.plannedBy(request);
            if (meanwhile.isPresent()) {
                return repeated(meanwhile.get(), plan);
            }
        }
    }

    /** Plans a round differently; {@link StaleVersion} if it is not as the officer saw it. */
    public Consultation replan(ConsultationId id, Plan plan, SeenVersion seen, Officer officer) {
        keepers.require(officer, Action.REPLAN_CONSULTATION);
        Consultation consultation = consultations.find(id).orElseThrow(NotFound::new);
        if (!keepers.isTime(officer, Action.REPLAN_CONSULTATION, consultation.stateAt(now()))) {
            throw ConsultationRefused.consultationHasOpened();
        }
        if (consultation.plan().equals(plan)) {
            return consultation;
        }
        seen.require(consultation.version());
        Theme theme = check(plan);
        Consultation changed = consultation.replanned(plan);
        if (!consultations.change(consultation, changed, ConsultationPlanned.of(changed, theme, now()))) {
            throw new StaleVersion();
        }
        return changed;
    }

    private Theme check(Plan plan) {
        Theme theme = themes.find(plan.theme()).orElseThrow(ConsultationRefused::unknownTheme);
        keeping.refuseMerged(theme);
        plan.facilitators().forEach(code -> {
            if (delegations.find(code).isEmpty()) {
                throw ConsultationRefused.unknownFacilitator(code.value());
            }
        });
        plan.dates().requireAhead(now());
        return theme;
    }

    private Instant now() {
        return clock.instant();
    }

    private static ConsultationId idOf(ThemeId theme, int round) {
        return new ConsultationId(theme + "-round-" + round);
    }

    /** A round that has been planned differently since is still the one that the request made. */
    private static Outcome<Consultation> repeated(Consultation first, Plan plan) {
        if (first.version() == 0 && !first.plan().equals(plan)) {
            throw new IdempotencyKeyReused();
        }
        return Outcome.repeated(first);
    }
}
