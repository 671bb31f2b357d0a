package org.a4p.pages.problem;

import java.util.Locale;
import org.a4p.pages.language.IcuMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page behind each problem's type URI: what it means, for whoever meets it in a program. */
@Controller
final class ProblemPages {

    private final IcuMessages messages;

    ProblemPages(IcuMessages messages) {
        this.messages = messages;
    }

    @GetMapping("/problems/${spring.application.name:application}/{slug:[a-z0-9-]+}")
    String explain(@PathVariable String slug, Model model, Locale locale) {
        String key = "problem." + slug;
        String title = messages.getMessage(key + ".title", null, null, locale);
        if (title == null) {
            throw new NotFound();
        }
        model.addAttribute("title", title);
        String detail = messages.getMessage(key + ".detail", null, "", locale);
        model.addAttribute("about", isWholeSentence(detail) ? detail : "");
        return "shell/problem-type";
    }

    /** A detail that speaks of the case at hand has gaps without its arguments. */
    private static boolean isWholeSentence(@Nullable String detail) {
        return detail != null && !detail.contains("{");
    }
}
