package org.a4p.consultation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words somebody looks for. Words in quotes stand together exactly so; a word or a quote after a minus must not occur;
 * everything else is a word. There is no other syntax, so nothing that is typed can be wrong.
 */
public record Wording(List<Clause> clauses) {

    /** The most characters that are understood. */
    static final int LIMIT = 500;

    /** The most words and quotes that are understood. */
    static final int CLAUSES = 40;

    static final Wording NOTHING = new Wording(List.of());

    private static final Pattern QUOTES =
            Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02\u300c\u300d\u300e\u300f]");
    private static final Pattern DASHES = Pattern.compile("(?<=^|\\s)[\u2212\u2013\uff0d]");
    private static final Pattern CLAUSE = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");

    public Wording {
        clauses = List.copyOf(clauses);
    }

    /**
     * Reads what was typed.
     *
     * @throws SearchRefused if it is more than anybody types
     */
    public static Wording of(String typed) {
        if (typed.length() > LIMIT) {
            throw SearchRefused.searchTooLong();
        }
        String plain = DASHES.matcher(QUOTES.matcher(typed).replaceAll("\"")).replaceAll("-");
        List<Clause> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(plain);
        while (matcher.find()) {
            boolean quoted = matcher.group(2) != null;
            String text = quoted ? matcher.group(2) : matcher.group(3);
            clauses.add(new Clause(text, quoted, !matcher.group(1).isEmpty()));
        }
        if (clauses.size() > CLAUSES) {
            throw SearchRefused.searchTooLong();
        }
        return new Wording(clauses);
    }

    public List<Clause> wanted() {
        return clauses.stream().filter(clause -> !clause.excluded()).toList();
    }

    public List<Clause> excluded() {
        return clauses.stream().filter(Clause::excluded).toList();
    }

    /**
     * One word, or several in quotes.
     *
     * @param quoted whether only these very forms will do, next to each other
     */
    public record Clause(String text, boolean quoted, boolean excluded) {}
}
