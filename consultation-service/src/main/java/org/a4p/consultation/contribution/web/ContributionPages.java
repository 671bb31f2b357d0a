package org.a4p.consultation.contribution.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.EditCommands;
import org.a4p.consultation.contribution.EditCommands.Change;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.RightOfReplyCommands;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.contribution.web.ContributionReading.Refused;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One contribution by itself, as its citation leads to it: its wordings, its replies, and what may be done with it. */
@Controller
@RequestMapping("/threads/{id}/contributions/{number}")
class ContributionPages {

    private static final String PAGE = "contribution/contribution";

    private final ContributionReading reading;
    private final Wordings wordings;
    private final EditCommands editing;
    private final RightOfReplyCommands replying;

    ContributionPages(
            ContributionReading reading, Wordings wordings, EditCommands editing, RightOfReplyCommands replying) {
        this.reading = reading;
        this.wordings = wordings;
        this.editing = editing;
        this.replying = replying;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @PathVariable String number, Reader reader) {
        return new ModelAndView(PAGE, reading.one(entry(id, number), reader, Optional.empty()));
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
            Path path,
            TypedContribution sent,
            @RequestParam(defaultValue = "") String reason,
            SeenVersion seen,
            IdempotencyKey key,
            Reader reader) {
        Change change = new Change(path.entry(), seen, reason, key);
        return done(
                () -> editing.reword(change, sent.toCommand(path.id, reader.language()), reader.signedIn())
                        .id(),
                change.id(),
                failure -> new Refused("wording", sent, change.reason(), failure),
                reader);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            Path path,
            @RequestParam(defaultValue = "") String reason,
            SeenVersion seen,
            IdempotencyKey key,
            Reader reader) {
        Change change = new Change(path.entry(), seen, reason, key);
        return done(
                () -> editing.withdraw(change, reader.signedIn()).id(),
                change.id(),
                failure -> new Refused("withdrawal", TypedContribution.NOTHING, change.reason(), failure),
                reader);
    }

    @PostMapping("/reply-by-right")
    ModelAndView reply(Path path, TypedContribution sent, Reader reader) {
        ContributionId named = path.entry();
        return done(
                () -> replying.reply(named, sent.toCommand(path.id, reader.language()), reader.signedIn())
                        .value()
                        .id(),
                named,
                failure -> new Refused("reply-by-right", sent, "", failure),
                reader);
    }

    private ModelAndView done(
            Supplier<ContributionId> request, ContributionId entry, Function<Failure, Refused> refused, Reader reader) {
        try {
            return new ModelAndView("redirect:" + request.get().path(), HttpStatus.SEE_OTHER);
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Failure refusal) {
            return new ModelAndView(
                    PAGE, reading.one(entry, reader, Optional.of(refused.apply(refusal))), FailureStatus.of(refusal));
        }
    }

    private static ContributionId entry(String id, String number) {
        return ThreadId.read(id)
                .flatMap(thread -> ContributionId.inThread(thread, number))
                .orElseThrow(NotFound::new);
    }

    /** Gaps of the address. */
    record Path(String id, String number) {

        ContributionId entry() {
            return ContributionPages.entry(id, number);
        }
    }
}
