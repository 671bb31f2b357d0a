package org.a4p.consultation.consultation.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.consultation.ConsultationCard;
import org.a4p.consultation.consultation.ConsultationCards;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of consultations and of themes. */
@Controller
class ConsultationPages {

    private final ConsultationCards cards;
    private final Themes themes;
    private final Authorization authorization;

    ConsultationPages(ConsultationCards cards, Themes themes, Authorization authorization) {
        this.cards = cards;
        this.themes = themes;
        this.authorization = authorization;
    }

    /** Whatever the filters name that there is not, filters nothing. */
    @GetMapping({"/consultations", "/themes"})
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String theme,
            Optional<Officer> officer,
            Locale language) {
        Optional<ConsultationState> wanted = Arrays.stream(ConsultationState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
        Optional<Theme> on = ThemeId.read(theme).flatMap(themes::find);
        Set<ConsultationState> states = wanted.map(Set::of).orElseGet(() -> EnumSet.allOf(ConsultationState.class));
        List<ConsultationCard> found =
                on.map(one -> cards.on(one, states, language)).orElseGet(() -> cards.all(states, language));
        ConsultationsPage page = new ConsultationsPage(
                found,
                state,
                theme,
                wanted.isPresent() || on.isPresent(),
                officer.filter(known -> authorization.allows(known.roles(), Action.PLAN_CONSULTATION))
                        .isPresent(),
                themes.lineage().living());
        return new ModelAndView("consultation/consultations", "page", page);
    }
}
