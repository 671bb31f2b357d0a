package org.a4p.pages.pattern;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.pages.shell.Redline;

/** What the pattern page shows. */
final class Samples {

    static final Instant AT = Instant.parse("2018-09-11T18:30:00Z");

    static final ContributionCard FIRST = card(1, "Senegal", "Statement", """
            We welcome the draft. Evaluation must be **fair** and the same for all:

            - one standard, published beforehand;
            - findings shared with the contributor first;
            - a visit before any conclusion.

            > Performance is a shared duty.""");

    static final ContributionCard SECOND = card(
            2, "الأردن", "سؤال", "كيف تُتاح نتائج التقييم للبلدان المساهمة بقوات، وفي أي مهلة؟ نقترح **ستة أشهر**.");

    static final ContributionCard THIRD = card(3, "Uruguay", "Text proposal", """
            Replace “as soon as possible” by “within six months”. See <script>alert(1)</script> and
            [the report](https://example.org/report).""");

    static final ContributionCard FOURTH =
            card(4, "Norway", "Support", "Norway supports the proposal by Uruguay in A4P/PERF/2/3.");

    static final List<Redline> REDLINE = List.of(
            new Redline(Redline.Kind.KEPT, "We commit to complete investigations "),
            new Redline(Redline.Kind.REMOVED, "as soon as possible"),
            new Redline(Redline.Kind.ADDED, "within six months"),
            new Redline(Redline.Kind.KEPT, " and to inform the victims of the outcome."));

    private Samples() {}

    static Composer composer(String text, List<String> problems) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("STATEMENT", "Statement");
        types.put("QUESTION", "Question");
        return new Composer("/pattern", "Senegal", types, "QUESTION", text, 20_000, problems);
    }

    private static ContributionCard card(int number, String delegation, String type, String text) {
        return new ContributionCard(
                number, "A4P/PERF/2/" + number, "/threads/perf-2/contributions/" + number, delegation, type, AT, text);
    }
}
