package org.a4p.consultation.reply;

import java.util.Locale;
import org.a4p.consultation.contribution.web.Cards;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the officer's delegation is named, with the way to each reply. */
@Controller
class RepliesPage {

    static final String PATH = "/delegations/mine/replies";

    private final RepliesReading reading;
    private final Cards cards;

    RepliesPage(RepliesReading reading, Cards cards) {
        this.reading = reading;
        this.cards = cards;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "1") int page, Officer officer, Locale language) {
        return new ModelAndView("reply/replies")
                .addObject("shown", reading.page(page, officer))
                .addObject("among", OpenReplies.AMONG)
                .addObject("cards", cards)
                .addObject("language", language);
    }
}
