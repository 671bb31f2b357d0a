package org.a4p.consultation.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.consultation.ConsultationCards;
import org.a4p.consultation.contribution.web.Cards;
import org.a4p.consultation.desk.Desk;
import org.a4p.consultation.reading.NewForYou;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is going on and until when, what was said last, and the way in for whoever reads. */
@Controller
class HomePages {

    private static final int LATEST = 5;
    private static final int NEWS = 5;
    private static final Set<ConsultationState> GOING_ON =
            Set.of(ConsultationState.OPEN, ConsultationState.SILENT_READING);

    private final ConsultationCards consultations;
    private final Threads threads;
    private final Cards cards;
    private final NewForYou newForYou;
    private final Desk desk;

    HomePages(ConsultationCards consultations, Threads threads, Cards cards, NewForYou newForYou, Desk desk) {
        this.newForYou = newForYou;
        this.desk = desk;
        this.consultations = consultations;
        this.threads = threads;
        this.cards = cards;
    }

    @GetMapping("/")
    ModelAndView home(Optional<Officer> officer, Locale language) {
        HomePage page = new HomePage(
                consultations.all(GOING_ON, language),
                cards.latest(threads.latest(LATEST), language),
                officer.map(known -> newForYou.of(known, NEWS)).orElse(List.of()),
                officer.map(desk::of).orElse(List.of()),
                HomeShortcut.of(officer),
                officer.map(known -> known.delegation().nameIn(language)).orElse(""));
        return new ModelAndView("home/home", "page", page);
    }
}
