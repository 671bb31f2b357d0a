package org.a4p.consultation.contribution.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.a4p.consultation.attachment.web.ChosenFiles;
import org.a4p.consultation.attachment.web.FormFiles;
import org.a4p.consultation.contribution.ClosingCommands;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionCommands;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.contribution.Words;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One thread to read and to write in; what is refused comes back as it was typed, with the reason. */
@Controller
@RequestMapping("/threads/{id}")
class ThreadPages {

    private static final String THREAD = "contribution/thread";
    private static final String KEY = "idempotencyKey";

    private final ThreadContexts places;
    private final ThreadReading reading;
    private final ContributionCommands contributing;
    private final ClosingCommands closing;
    private final FormFiles files;

    ThreadPages(
            ThreadContexts places,
            ThreadReading reading,
            ContributionCommands contributing,
            ClosingCommands closing,
            FormFiles files) {
        this.places = places;
        this.reading = reading;
        this.contributing = contributing;
        this.closing = closing;
        this.files = files;
    }

    /**
     * Fields of the composer in the address fill it: {@code ?inReplyTo=14} leads to a reply, an empty one away from it. With {@code ?view=branches} replies
     * stand below what they answer; which contributions are on the page is the same.
     */
    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam Optional<Integer> page,
            @RequestParam Optional<Integer> from,
            @RequestParam(defaultValue = "") String view,
            TypedContribution asked,
            Reader reader) {
        ThreadContext place = places.get(id);
        Typed typed = Typed.contribution(asked);
        boolean writing = asked.inReplyTo() != null
                || (asked.anchor() != null && !asked.anchor().isEmpty());
        if (page.isEmpty() && from.isEmpty() && writing) {
            return new ModelAndView(THREAD, reading.end(place, reader, typed));
        }
        Window window = from.map(first -> Window.from(first, Window.SIZE)).orElseGet(() -> Window.page(page.orElse(1)));
        ModelMap part = reading.part(place, window, reader, typed);
        return new ModelAndView(THREAD, view.equals("branches") ? ThreadReading.inBranches(part) : part);
    }

    /** For a page that was told of new entries: a stream says the same to everybody, this what the reader may do with them. */
    @GetMapping("/entries")
    ModelAndView entries(@PathVariable String id, @RequestParam int from, Reader reader) {
        return new ModelAndView("contribution/entries", reading.entries(places.get(id), from, reader));
    }

    /** Files chosen in the form come along with it; refused words come back with the files that are there by then. */
    @PostMapping("/contributions")
    ModelAndView contribute(
            @PathVariable String id,
            TypedContribution sent,
            ChosenFiles chosen,
            IdempotencyKey key,
            Officer officer,
            Reader reader) {
        TypedContribution complete;
        try {
            complete = sent.withFiles(files.take(chosen, id, officer, key.value()));
        } catch (Failure refusal) {
            return again(id, reader, Typed.contribution(sent).refused(refusal));
        }
        return added(
                () -> contributing.contribute(complete.toCommand(id, reader.language()), officer, key),
                id,
                Typed.contribution(complete),
                reader);
    }

    /** Stores files and shows the form again, with them and with everything typed so far. */
    @PostMapping("/attachments")
    ModelAndView attach(
            @PathVariable String id,
            TypedContribution sent,
            ChosenFiles chosen,
            @RequestParam(KEY) Optional<String> key,
            Officer officer,
            Reader reader) {
        return kept(id, sent, () -> files.take(chosen, id, officer, key.orElse(null)), reader, reading::end);
    }

    /** Shows the form again with how what is in it would look; nothing is published, and chosen files are kept. */
    @PostMapping("/preview")
    ModelAndView preview(
            @PathVariable String id,
            TypedContribution sent,
            ChosenFiles chosen,
            @RequestParam(KEY) Optional<String> key,
            Officer officer,
            Reader reader) {
        return kept(id, sent, () -> files.take(chosen, id, officer, key.orElse(null)), reader, reading::preview);
    }

    private ModelAndView kept(
            String id, TypedContribution sent, Supplier<List<String>> taken, Reader reader, Shown shown) {
        Typed typed = Typed.contribution(sent);
        try {
            typed = Typed.contribution(sent.withFiles(taken.get()));
            return new ModelAndView(THREAD, shown.page(places.get(id), reader, typed));
        } catch (Failure refusal) {
            return again(id, reader, typed.refused(refusal));
        }
    }

    @PostMapping("/conclusion")
    ModelAndView conclude(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            IdempotencyKey key,
            Officer officer,
            Locale language) {
        Typed typed = new Typed(Typed.Form.CONCLUSION, TypedContribution.ofText(text), null);
        return added(
                () -> closing.close(id, words(typed, language), officer, key),
                id,
                typed,
                new Reader(Optional.of(officer), language));
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            IdempotencyKey key,
            Officer officer,
            Locale language) {
        Typed typed = new Typed(Typed.Form.REOPENING, TypedContribution.ofText(text), null);
        return added(
                () -> closing.reopen(id, words(typed, language), officer, key),
                id,
                typed,
                new Reader(Optional.of(officer), language));
    }

    private static Words words(Typed typed, Locale language) {
        return Words.of(typed.text(), Language.of(language).code());
    }

    private ModelAndView added(Supplier<Outcome<Contribution>> request, String id, Typed typed, Reader reader) {
        try {
            return goTo(request.get().value().id());
        } catch (Failure refusal) {
            return again(id, reader, typed.refused(refusal));
        }
    }

    private ModelAndView again(String id, Reader reader, Typed refused) {
        Failure refusal = Objects.requireNonNull(refused.refusal());
        return new ModelAndView(THREAD, reading.end(places.get(id), reader, refused), FailureStatus.of(refusal));
    }

    static ModelAndView goTo(ContributionId id) {
        int number = id.number();
        String path = "/threads/%s?page=%d#contribution-%d".formatted(id.thread(), Window.pageOf(number), number);
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }

    /** What the page shows of a form that goes on. */
    private interface Shown {
        ModelMap page(ThreadContext place, Reader reader, Typed typed);
    }
}
