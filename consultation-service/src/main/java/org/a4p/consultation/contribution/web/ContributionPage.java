package org.a4p.consultation.contribution.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Editing;
import org.a4p.consultation.contribution.Editing.Change;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ReplyingByRight;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One contribution by itself, as its citation leads to it: its wordings, its replies, and what may be done with it. */
@Controller
@RequestMapping("/threads/{id}/contributions/{number}")
class ContributionPage {

    private static final String PAGE = "contribution/contribution";

    private final ContributionReading reading;
    private final Wordings wordings;
    private final Editing editing;
    private final ReplyingByRight replying;

    ContributionPage(ContributionReading reading, Wordings wordings, Editing editing, ReplyingByRight replying) {
        this.reading = reading;
        this.wordings = wordings;
        this.editing = editing;
        this.replying = replying;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @PathVariable String number, Reader reader) {
        Typed nothing = new Typed(Typed.Form.CONTRIBUTION, Map.of(), null);
        return new ModelAndView(PAGE, reading.one(entry(id, number), reader, "", nothing));
    }

    @GetMapping("/versions")
    ModelAndView versions(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Locale language) {
        return new ModelAndView("contribution/versions", wordings.of(entry(id, number), from, to, language));
    }

    @PostMapping("/wording")
    ModelAndView reword(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            SeenVersion seen,
            IdempotencyKey key,
            Reader reader) {
        Typed typed = Typed.in(Typed.Form.CONTRIBUTION, sent);
        Change change = new Change(entry(id, number), seen, typed.field("reason"), key);
        return done(
                () -> editing.reword(change, typed.toCommand(id, reader.language()), reader.signedIn())
                        .id(),
                new Attempted("wording", change.id(), typed),
                reader);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            SeenVersion seen,
            IdempotencyKey key,
            Reader reader) {
        Typed typed = Typed.in(Typed.Form.CONTRIBUTION, sent);
        Change change = new Change(entry(id, number), seen, typed.field("reason"), key);
        return done(
                () -> editing.withdraw(change, reader.signedIn()).id(),
                new Attempted("withdrawal", change.id(), typed),
                reader);
    }

    @PostMapping("/reply-by-right")
    ModelAndView reply(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            Reader reader) {
        Typed typed = Typed.in(Typed.Form.CONTRIBUTION, sent);
        ContributionId named = entry(id, number);
        return done(
                () -> replying.reply(named, typed.toCommand(id, reader.language()), reader.signedIn())
                        .contribution()
                        .id(),
                new Attempted("reply-by-right", named, typed),
                reader);
    }

    private ModelAndView done(Supplier<ContributionId> request, Attempted attempted, Reader reader) {
        try {
            return new ModelAndView("redirect:" + request.get().path(), HttpStatus.SEE_OTHER);
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Failure refusal) {
            return new ModelAndView(
                    PAGE,
                    reading.one(attempted.entry, reader, attempted.form, attempted.typed.refused(refusal)),
                    FailureStatus.of(refusal));
        }
    }

    private static ContributionId entry(String id, String number) {
        return ThreadId.read(id)
                .flatMap(thread -> ContributionId.inThread(thread, number))
                .orElseThrow(NotFound::new);
    }

    private record Attempted(String form, ContributionId entry, Typed typed) {}
}
