package org.a4p.consultation.reply;

import java.util.List;
import java.util.Locale;
import org.a4p.consultation.contribution.web.Cards;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the officer's delegation is named, with the way to each reply. */
@Controller
class RepliesPages {

    static final String PATH = "/delegations/mine/replies";

    private final RepliesReading reading;
    private final Cards cards;

    RepliesPages(RepliesReading reading, Cards cards) {
        this.reading = reading;
        this.cards = cards;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "1") int page, Officer officer, Locale language) {
        RepliesReading.Shown shown = reading.page(page, officer);
        List<RepliesPage.Row> rows = shown.rows().stream()
                .map(row -> new RepliesPage.Row(row, cards.nameOf(row.entry().delegation(), language)))
                .toList();
        return new ModelAndView(
                "reply/replies", "page", new RepliesPage(rows, shown.page(), shown.more(), OpenReplies.AMONG));
    }
}
