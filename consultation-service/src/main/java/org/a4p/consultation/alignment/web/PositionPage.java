package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.a4p.consultation.alignment.Aligning;
import org.a4p.consultation.alignment.AsOf;
import org.a4p.consultation.alignment.Statement;
import org.a4p.consultation.alignment.Statements;
import org.a4p.consultation.alignment.Wanted;
import org.a4p.consultation.alignment.web.PositionReading.Refusal;
import org.a4p.consultation.contribution.Reader;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.NotSignedIn;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
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
class PositionPage {

    private static final String PAGE = "alignment/positions";

    private final Statements statements;
    private final Aligning aligning;
    private final PositionReading reading;
    private final Clock clock;

    PositionPage(Statements statements, Aligning aligning, PositionReading reading, Clock clock) {
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
        AsOf when = AsOf.of(asOf.orElse(null), clock.instant());
        return new ModelAndView(PAGE, reading.page(statements.get(id, number), when, reader));
    }

    @PostMapping
    ModelAndView take(
            @PathVariable String id,
            @PathVariable int number,
            Typed typed,
            SeenVersion seen,
            IdempotencyKey key,
            Reader reader) {
        Wanted wanted = typed.wanted(id, number, seen);
        return step(() -> aligning.take(wanted, reader.signedIn(), key), wanted, reader);
    }

    @PostMapping("/revocation")
    ModelAndView revoke(
            @PathVariable String id,
            @PathVariable int number,
            Typed typed,
            SeenVersion seen,
            IdempotencyKey key,
            Reader reader) {
        Wanted wanted = typed.wanted(id, number, seen);
        return step(() -> aligning.revoke(wanted, reader.signedIn(), key), wanted, reader);
    }

    private ModelAndView step(Runnable request, Wanted wanted, Reader reader) {
        try {
            request.run();
            return new ModelAndView(
                    "redirect:/threads/%s/contributions/%d/positions".formatted(wanted.thread(), wanted.number()),
                    HttpStatus.SEE_OTHER);
        } catch (NotFound | NotSignedIn unanswerable) {
            throw unanswerable;
        } catch (Failure reason) {
            Statement statement = statements.get(wanted.thread(), wanted.number());
            return new ModelAndView(
                    PAGE, reading.refused(statement, reader, new Refusal(wanted, reason)), FailureStatus.of(reason));
        }
    }

    /** The fields of the form; browsers send line ends as CR LF, whatever was typed. */
    record Typed(Optional<String> group, Optional<String> stance, Optional<String> words) {

        Wanted wanted(String thread, int number, SeenVersion seen) {
            return new Wanted(
                    thread,
                    number,
                    group.orElse(""),
                    stance.orElse(""),
                    words.orElse("").replace("\r\n", "\n"),
                    seen.number());
        }
    }
}
