package org.a4p.consultation.reading;

import java.util.Optional;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.delegations.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ways to a place in a thread that are looked up when they are taken, and the button that takes everything for read. */
@Controller
@RequestMapping("/threads/{id}")
class ReadingPages {

    /** Contributions shown before the one that is gone to, so that one sees what it follows. */
    private static final int BEFORE = 2;

    private final Reading reading;

    ReadingPages(Reading reading) {
        this.reading = reading;
    }

    /** The first contribution that is new for the officer; the end if none is, or for whoever is not signed in. */
    @GetMapping("/unread")
    ModelAndView firstUnread(@PathVariable String id, Optional<Officer> officer) {
        ThreadContext place = reading.place(id);
        Optional<Unread> unread = officer.map(known -> reading.unread(place, known));
        int number = unread.map(Unread::first)
                .filter(first -> first.isPresent())
                .map(first -> first.getAsInt())
                .orElseGet(() -> reading.last(place));
        return to(place, number);
    }

    /** The contribution of this number; the nearest one if there is none. */
    @GetMapping("/go")
    ModelAndView number(@PathVariable String id, @RequestParam(defaultValue = "") String number) {
        ThreadContext place = reading.place(id);
        return to(place, Math.clamp(wholeNumber(number), 0, reading.last(place)));
    }

    /**
     * Takes everything up to this number for read: what was said after the page was made has not been seen.
     *
     * @param next whether to go on with what follows it
     */
    @PostMapping("/read")
    ModelAndView readAll(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String upTo,
            @RequestParam(defaultValue = "false") boolean next,
            Officer officer) {
        int last = (int) Math.min(wholeNumber(upTo), Integer.MAX_VALUE - 1);
        reading.read(id, NumberRanges.between(1, last), officer);
        ThreadContext place = reading.place(id);
        return next
                ? to(place, Math.min(last + 1, reading.last(place)))
                : seeOther(place.thread().path() + "#reading");
    }

    private static ModelAndView to(ThreadContext place, int number) {
        String path = place.thread().path();
        return seeOther(
                number < 1 ? path : "%s?from=%d#contribution-%d".formatted(path, Math.max(1, number - BEFORE), number));
    }

    /** What is no number leads to the beginning: nothing is lost by it. */
    private static long wholeNumber(String typed) {
        String figures = typed.strip();
        return figures.matches("[0-9]{1,9}") ? Long.parseLong(figures) : 0;
    }

    private static ModelAndView seeOther(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }
}
