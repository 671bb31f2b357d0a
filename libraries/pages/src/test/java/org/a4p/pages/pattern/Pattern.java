package org.a4p.pages.pattern;

import java.time.Instant;
import java.util.List;
import org.a4p.pages.shell.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class Pattern {

    @GetMapping("/pattern")
    String page(Model model) {
        model.addAttribute("at", Instant.parse("2018-09-11T18:30:00Z"));
        model.addAttribute("breadcrumb", List.of(new Crumb("Consultations", "/consultations")));
        return "pattern/page";
    }
}
