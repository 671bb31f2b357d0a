package org.a4p.consultation.summary.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.desk.DeskWork;
import org.a4p.consultation.desk.Task;
import org.a4p.consultation.summary.Correction;
import org.a4p.consultation.summary.Corrections;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Corrections that nobody has answered, for whoever guides the consultation. */
@Component
class CorrectionsOnDesk implements DeskWork {

    private final Consultations consultations;
    private final Corrections corrections;
    private final Authorization authorization;
    private final Clock clock;

    CorrectionsOnDesk(Consultations consultations, Corrections corrections, Authorization authorization, Clock clock) {
        this.consultations = consultations;
        this.corrections = corrections;
        this.authorization = authorization;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Officer officer) {
        if (!authorization.mayEver(officer, Action.ANSWER_CORRECTION)) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Consultation> guided = consultations.all().stream()
                .filter(one -> one.isGuidedBy(officer))
                .filter(one -> authorization.allows(officer.roles(), Action.ANSWER_CORRECTION, one.stateAt(now)))
                .toList();
        Map<ConsultationId, Long> unanswered =
                corrections.unanswered(guided.stream().map(Consultation::id).toList()).stream()
                        .collect(Collectors.groupingBy(Correction.Key::consultation, Collectors.counting()));
        return guided.stream()
                .filter(one -> unanswered.containsKey(one.id()))
                .map(one -> new Task(
                        "summary.desk",
                        one.path() + "/summary#corrections",
                        unanswered.getOrDefault(one.id(), 0L),
                        new Task.Round(one.titles()::in, null)))
                .toList();
    }
}
