package org.a4p.pages.pattern;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.language.Language;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Fragments;
import org.a4p.pages.text.TextMissing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class Pattern {

    private final Clock clock;
    private final Fragments fragments;

    Pattern(Clock clock, Fragments fragments) {
        this.clock = clock;
        this.fragments = fragments;
    }

    @GetMapping("/pattern")
    String page(Model model) {
        return show("", List.of(), model);
    }

    /** Refuses every text, to show a form that comes back with what was typed. */
    @PostMapping("/pattern")
    ModelAndView refuse(@RequestParam String text, Refusals refusals) {
        return refusals.redirectOrShow(
                () -> {
                    throw new TextMissing();
                },
                () -> {
                    ExtendedModelMap model = new ExtendedModelMap();
                    return new ModelAndView(show(text, refusals.sentences(), model), model);
                });
    }

    /** One item that is on the page already, and one that is new. */
    @GetMapping("/pattern/stream")
    SseEmitter stream(Language language) throws IOException {
        SseEmitter stream = new SseEmitter(Duration.ofMinutes(1).toMillis());
        for (ContributionCard card : List.of(Samples.THIRD, Samples.FOURTH)) {
            stream.send(SseEmitter.event()
                    .name("contribution")
                    .data(fragments.render("pattern/arrived", language, Map.of("card", card))));
        }
        return stream;
    }

    private String show(String text, List<String> sentences, Model model) {
        model.addAttribute(
                "breadcrumb",
                List.of(new Crumb("Consultations", "/consultations"), new Crumb("Performance", "/themes/perf")));
        model.addAttribute("at", Samples.AT);
        model.addAttribute("deadline", clock.instant().plus(Duration.ofHours(50)));
        model.addAttribute("cards", List.of(Samples.FIRST, Samples.SECOND, Samples.THIRD));
        model.addAttribute("composer", Samples.composer(text, sentences));
        model.addAttribute("redline", Samples.REDLINE);
        return "pattern/page";
    }
}
