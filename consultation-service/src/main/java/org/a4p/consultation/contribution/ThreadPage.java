package org.a4p.consultation.contribution;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.a4p.consultation.contribution.Contributing.Words;
import org.a4p.consultation.contribution.Forms.Reader;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
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
class ThreadPage {

    private static final String THREAD = "contribution/thread";

    private final Places places;
    private final ThreadReading reading;
    private final Contributing contributing;
    private final Closing closing;

    ThreadPage(Places places, ThreadReading reading, Contributing contributing, Closing closing) {
        this.places = places;
        this.reading = reading;
        this.contributing = contributing;
        this.closing = closing;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam Optional<Integer> page,
            @RequestParam Optional<Integer> from,
            Optional<Officer> officer,
            Locale language) {
        Window window = from.map(first -> Window.from(first, Window.SIZE)).orElseGet(() -> Window.page(page.orElse(1)));
        return new ModelAndView(THREAD, reading.part(places.get(id), window, new Reader(officer, language)));
    }

    @GetMapping("/contributions/{number}")
    ModelAndView one(@PathVariable String id, @PathVariable int number, Locale language) {
        return reading.one(places.get(id), number, language)
                .map(model -> new ModelAndView("contribution/contribution", model))
                .orElseThrow(NotFound::new);
    }

    @PostMapping("/contributions")
    ModelAndView contribute(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String text,
            IdempotencyKey key,
            Officer officer,
            Locale language) {
        Typed typed = Typed.of(type, text);
        Words words = new Words(id, type, typed.text());
        return added(
                () -> contributing.contribute(words, officer, key),
                id,
                typed,
                new Reader(Optional.of(officer), language));
    }

    @PostMapping("/conclusion")
    ModelAndView conclude(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            IdempotencyKey key,
            Officer officer,
            Locale language) {
        Typed typed = Typed.of(ContributionType.CONCLUSION.name(), text);
        return added(
                () -> closing.close(id, typed.text(), officer, key),
                id,
                typed,
                new Reader(Optional.of(officer), language));
    }

    private ModelAndView added(Supplier<Appended> request, String id, Typed typed, Reader reader) {
        try {
            return goTo(request.get().contribution().id());
        } catch (Failure refusal) {
            ModelMap page = reading.end(places.get(id), reader, typed.refused(refusal));
            return new ModelAndView(THREAD, page, refusal.status());
        }
    }

    private static ModelAndView goTo(ContributionId id) {
        int number = id.number();
        String path = "/threads/%s?page=%d#contribution-%d".formatted(id.thread(), Window.pageOf(number), number);
        ModelAndView there = new ModelAndView("redirect:" + path);
        there.setStatus(HttpStatus.SEE_OTHER);
        return there;
    }
}
