package org.a4p.consultation.search.web;

import java.time.Clock;
import java.util.Map;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.search.Found;
import org.a4p.consultation.search.Question;
import org.a4p.consultation.search.Searching;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The search: a form whose address says what is looked for, and what was found. */
@Controller
class SearchPages {

    private static final String VIEW = "search/search";

    private final Searching searching;
    private final SearchReading reading;
    private final Clock clock;

    SearchPages(Searching searching, SearchReading reading, Clock clock) {
        this.searching = searching;
        this.reading = reading;
        this.clock = clock;
    }

    /** What cannot be understood comes back as it was typed, with the reason. */
    @GetMapping("/search")
    ModelAndView show(SearchRequest asked, Reader reader) {
        try {
            Question question = asked.question(clock);
            Found found = searching.find(question);
            return new ModelAndView(VIEW, "page", reading.page(asked, question, found, reader.language()));
        } catch (Failure refusal) {
            return new ModelAndView(
                    VIEW,
                    Map.of("page", reading.refused(asked, refusal, reader.language())),
                    FailureStatus.of(refusal));
        }
    }
}
