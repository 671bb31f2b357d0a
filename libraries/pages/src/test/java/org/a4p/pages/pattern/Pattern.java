package org.a4p.pages.pattern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.pages.shell.Composer;
import org.a4p.pages.shell.ContributionCard;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Redline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class Pattern {

    private static final Instant AT = Instant.parse("2018-09-11T18:30:00Z");

    private final Clock clock;

    Pattern(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/pattern")
    String page(Model model) {
        model.addAttribute(
                "breadcrumb",
                List.of(new Crumb("Consultations", "/consultations"), new Crumb("Performance", "/themes/perf")));
        model.addAttribute("at", AT);
        model.addAttribute("deadline", clock.instant().plus(Duration.ofHours(50)));
        model.addAttribute(
                "cards",
                List.of(
                        card(
                                1,
                                "Senegal",
                                "Statement",
                                "We welcome the draft. Evaluation must be **fair** and the same for all:"
                                        + "\n\n- one standard, published beforehand;\n- findings shared with the contributor first;"
                                        + "\n- a visit before any conclusion.\n\n> Performance is a shared duty."),
                        card(
                                2,
                                "الأردن",
                                "سؤال",
                                "كيف تُتاح نتائج التقييم للبلدان المساهمة بقوات، وفي أي مهلة؟ نقترح **ستة أشهر**."),
                        card(
                                3,
                                "Uruguay",
                                "Text proposal",
                                "Replace “as soon as possible” by “within six months”. "
                                        + "See <script>alert(1)</script> and https://example.org/report.")));
        model.addAttribute("composer", composer("", List.of()));
        model.addAttribute(
                "redline",
                List.of(
                        new Redline(Redline.Kind.KEPT, "We commit to complete investigations "),
                        new Redline(Redline.Kind.REMOVED, "as soon as possible"),
                        new Redline(Redline.Kind.ADDED, "within six months"),
                        new Redline(Redline.Kind.KEPT, " and to inform the victims of the outcome.")));
        return "pattern/page";
    }

    private static ContributionCard card(int number, String delegation, String type, String text) {
        return new ContributionCard(
                number, "A4P/PERF/2/" + number, "/threads/perf-2/contributions/" + number, delegation, type, AT, text);
    }

    private static Composer composer(String text, List<String> problems) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("STATEMENT", "Statement");
        types.put("QUESTION", "Question");
        return new Composer("/pattern", "Senegal", types, "QUESTION", text, 20_000, problems);
    }
}
