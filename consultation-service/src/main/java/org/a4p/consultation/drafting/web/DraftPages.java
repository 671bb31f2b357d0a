package org.a4p.consultation.drafting.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.a4p.consultation.attachment.web.ChosenFiles;
import org.a4p.consultation.attachment.web.FormFiles;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.drafting.Clearance;
import org.a4p.consultation.drafting.ClearanceCommands;
import org.a4p.consultation.drafting.ClearancePolicy;
import org.a4p.consultation.drafting.WorkingDraftCommands;
import org.a4p.consultation.drafting.web.DraftReading.Refused;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drafts of the reader's own delegation; for everybody else these pages are not there. */
@Controller
class DraftPages {

    private static final String KEY = "idempotencyKey";

    private final WorkingDraftCommands drafting;
    private final ClearanceCommands commands;
    private final ClearancePolicy practice;
    private final DraftReading reading;
    private final DraftLists lists;
    private final FormFiles files;

    DraftPages(
            WorkingDraftCommands drafting,
            ClearanceCommands commands,
            ClearancePolicy practice,
            DraftReading reading,
            DraftLists lists,
            FormFiles files) {
        this.drafting = drafting;
        this.commands = commands;
        this.practice = practice;
        this.reading = reading;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping("/drafts")
    ModelAndView list(@RequestParam(defaultValue = "1") int page, Reader reader) {
        return new ModelAndView("drafting/drafts", lists.list(page, reader));
    }

    @GetMapping("/drafts/{id}")
    ModelAndView one(@PathVariable String id, Reader reader) {
        Clearance draft = commands.get(id, reader.signedIn());
        return new ModelAndView("drafting/draft", reading.one(draft, Optional.empty(), reader));
    }

    /** Keeps what was typed, where no script does. */
    @PostMapping("/threads/{id}/draft")
    ModelAndView save(
            @PathVariable String id,
            TypedContribution sent,
            ChosenFiles chosen,
            @RequestParam(KEY) Optional<String> key,
            SeenVersion seen,
            Reader reader) {
        List<String> taken = files.take(chosen, id, reader.signedIn(), key.orElse(null));
        drafting.save(id, sent.withFiles(taken), seen, reader.signedIn());
        return to("/threads/" + id + "?page=" + Integer.MAX_VALUE + "#composer");
    }

    @PostMapping("/threads/{id}/clearances")
    ModelAndView submit(
            @PathVariable String id, TypedContribution sent, ChosenFiles chosen, IdempotencyKey key, Reader reader) {
        TypedContribution words = sent;
        try {
            words = sent.withFiles(files.take(chosen, id, reader.signedIn(), key.value()));
            return to(commands.submit(id, words, reader, key).path());
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Failure refusal) {
            return new ModelAndView(
                    "drafting/refused", reading.refused(id, words, refusal, reader), FailureStatus.of(refusal));
        }
    }

    @PostMapping("/drafts/{id}/revision")
    ModelAndView revise(@PathVariable String id, TypedContribution sent, SeenVersion seen, Reader reader) {
        Clearance draft = commands.get(id, reader.signedIn());
        return done(
                () -> commands.revise(commands.seen(id, seen, reader.signedIn()), sent, reader),
                draft,
                refusal -> new Refused(sent, "", refusal),
                reader);
    }

    @PostMapping("/drafts/{id}/return")
    ModelAndView giveBack(
            @PathVariable String id, @RequestParam(defaultValue = "") String note, SeenVersion seen, Reader reader) {
        Clearance draft = commands.get(id, reader.signedIn());
        return done(
                () -> commands.giveBack(commands.seen(id, seen, reader.signedIn()), note, reader.signedIn()),
                draft,
                refusal -> new Refused(draft.words(), note, refusal),
                reader);
    }

    /** Clears it and goes to the contribution. */
    @PostMapping("/drafts/{id}/clear")
    ModelAndView clear(@PathVariable String id, SeenVersion seen, Reader reader) {
        Clearance draft = commands.get(id, reader.signedIn());
        return done(
                () -> commands.clear(id, seen, reader.signedIn()),
                draft,
                refusal -> new Refused(draft.words(), "", refusal),
                reader);
    }

    @PostMapping("/drafts/rule")
    ModelAndView rule(@RequestParam(defaultValue = "false") boolean required, SeenVersion seen, Reader reader) {
        practice.set(required, seen, reader.signedIn());
        return to("/drafts");
    }

    private ModelAndView done(
            Supplier<Clearance> request, Clearance draft, Function<Failure, Refused> refused, Reader reader) {
        try {
            Clearance moved = request.get();
            return to(
                    moved.published() == null ? moved.path() : moved.published().path());
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Failure refusal) {
            return new ModelAndView(
                    "drafting/draft",
                    reading.one(draft, Optional.of(refused.apply(refusal)), reader),
                    FailureStatus.of(refusal));
        }
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }
}
