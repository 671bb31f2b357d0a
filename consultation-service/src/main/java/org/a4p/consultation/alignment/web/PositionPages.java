package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.PositionCommands;
import org.a4p.consultation.alignment.PositionRequest;
import org.a4p.consultation.alignment.SharedStatements;
import org.a4p.consultation.contribution.Reader;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The positions on one contribution to read, and to take; what is refused comes back as it was typed. */
@Controller
@RequestMapping("/threads/{id}/contributions/{number}/positions")
class PositionPages {

    private static final String PAGE = "alignment/positions";

    private final SharedStatements statements;
    private final PositionCommands aligning;
    private final PositionReading reading;
    private final Clock clock;

    PositionPages(SharedStatements statements, PositionCommands aligning, PositionReading reading, Clock clock) {
        this.statements = statements;
        this.aligning = aligning;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            Reader reader) {
        AsOfDate when = AsOfDate.of(asOf.orElse(null), clock.instant());
        return new ModelAndView(PAGE, "page", reading.page(statements.get(id, number), when, reader));
    }

    @PostMapping
    ModelAndView take(
            @PathVariable String id,
            @PathVariable int number,
            Typed typed,
            Refusals refusals,
            IdempotencyKey key,
            Reader reader) {
        PositionRequest wanted = typed.wanted(id, number);
        return step(() -> aligning.take(wanted, reader.signedIn(), key), wanted, refusals, reader);
    }

    @PostMapping("/revocation")
    ModelAndView revoke(
            @PathVariable String id,
            @PathVariable int number,
            Typed typed,
            Refusals refusals,
            IdempotencyKey key,
            Reader reader) {
        PositionRequest wanted = typed.wanted(id, number);
        return step(() -> aligning.revoke(wanted, reader.signedIn(), key), wanted, refusals, reader);
    }

    private ModelAndView step(Runnable request, PositionRequest wanted, Refusals refusals, Reader reader) {
        return refusals.redirectOrShow(
                () -> {
                    request.run();
                    return "/threads/%s/contributions/%d/positions".formatted(wanted.thread(), wanted.number());
                },
                () -> new ModelAndView(
                        PAGE,
                        "page",
                        reading.refused(
                                statements.get(wanted.thread(), wanted.number()),
                                reader,
                                wanted,
                                refusals.sentences())));
    }

    /**
     * Position as typed.
     *
     * @param version of the position that was seen
     */
    record Typed(
            @Nullable String group,
            @Nullable String stance,
            @Nullable String words,
            @Nullable String version) {

        PositionRequest wanted(String thread, int number) {
            return new PositionRequest(
                    thread,
                    number,
                    Objects.requireNonNullElse(group, ""),
                    Objects.requireNonNullElse(stance, ""),
                    Objects.requireNonNullElse(words, ""),
                    SeenVersion.read(Objects.requireNonNullElse(version, "")).number());
        }
    }
}
