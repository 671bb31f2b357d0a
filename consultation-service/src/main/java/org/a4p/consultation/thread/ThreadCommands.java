package org.a4p.consultation.thread;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.text.TypedText;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/** Opens threads: facilitators and the secretariat do, in a consultation that is open or still to open. */
@Service
public class ThreadCommands {

    /** The most characters of a title. */
    public static final int TITLE_LIMIT = 200;

    /** The most characters of an opening text. */
    public static final int OPENING_LIMIT = 20_000;

    private final Threads threads;
    private final Consultations consultations;
    private final Themes themes;
    private final Authorization authorization;
    private final Clock clock;

    ThreadCommands(
            Threads threads, Consultations consultations, Themes themes, Authorization authorization, Clock clock) {
        this.threads = threads;
        this.consultations = consultations;
        this.themes = themes;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Opens a thread, or finds the one that this very request opened before. */
    public Outcome<ThematicThread> open(OpenThread command, Officer officer, IdempotencyKey key) {
        authorization.requireRole(officer, Action.OPEN_THREAD);
        Consultation consultation = consultations.find(command.consultation()).orElseThrow(NotFound::new);
        consultation.requireGuide(officer);
        checkTitle(command.title());
        TypedText.check(command.opening(), OPENING_LIMIT);
        RequestId request = RequestId.of(officer.subject(), consultation.id().value(), key);
        Optional<ThematicThread> before = threads.openedBy(request);
        if (before.isPresent()) {
            return repeated(before.get(), command);
        }
        Instant now = clock.instant();
        authorization.require(officer, Action.OPEN_THREAD, consultation.at(now));
        return add(consultation, number -> ThematicThread.opened(number, command, officer, now, request), officer);
    }

    /** Tries number after number; the store lets one of those pass who want the same one. */
    private Outcome<ThematicThread> add(
            Consultation consultation, Function<ThreadId, ThematicThread> threadAt, Officer officer) {
        Theme theme = themes.get(consultation.theme());
        while (true) {
            ThematicThread thread = threadAt.apply(threads.next(theme.id()));
            if (threads.add(thread, ThreadOpened.of(thread, consultation, theme, officer.delegation()))) {
                return Outcome.made(thread);
            }
            Optional<ThematicThread> meanwhile = threads.openedBy(thread.requestId());
            if (meanwhile.isPresent()) {
                return repeated(meanwhile.get(), new OpenThread(consultation.id(), thread.title(), thread.opening()));
            }
        }
    }

    /** A title is one line. */
    public static void checkTitle(String title) {
        if (TypedText.check(title, TITLE_LIMIT).lines().count() > 1) {
            throw TypedText.damaged();
        }
    }

    private static Outcome<ThematicThread> repeated(ThematicThread first, OpenThread command) {
        if (!first.title().equals(command.title()) || !first.opening().equals(command.opening())) {
            throw new IdempotencyKeyReused();
        }
        return Outcome.repeated(first);
    }

    /** What a facilitator asks for. */
    public record OpenThread(ConsultationId consultation, String title, String opening) {}
}
