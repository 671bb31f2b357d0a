package org.a4p.consultation.search.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.search.Facet;
import org.a4p.consultation.search.PositionFilter;
import org.a4p.consultation.search.Question;
import org.a4p.consultation.search.Question.Order;
import org.a4p.consultation.search.Question.Part;
import org.a4p.consultation.search.SearchRefused;
import org.a4p.consultation.search.Wording;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.Language;
import org.a4p.pages.zone.ReaderZone;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in an address; what is empty was not asked for.
 *
 * @param q the words to find; quotes for exact words in a row, a minus before what must not occur
 * @param theme id of a theme
 * @param consultation id of a consultation
 * @param delegation code of the delegation that spoke
 * @param group id of the group on whose behalf it spoke, or that it was a member of on that day
 * @param type STATEMENT, TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION, INFORMATION, RIGHT_OF_REPLY, CONCLUSION or REOPENING
 * @param stance ALIGNS, ALIGNS_EXCEPT or DISSOCIATES: what some delegation holds on it, itself or through its groups
 * @param by code of the delegation that takes the stance; without a stance, that takes any
 * @param language code of the language it is written in
 * @param from first day, in New York, e.g. 2018-09-11
 * @param to last day, in New York
 * @param sort relevance (the default), newest or oldest
 * @param page from 1 on
 * @param limit entries on a page, at most 100
 * @param asOf milliseconds since 1970: only what was published by then, so that later pages do not shift
 */
public record SearchRequest(
        @Nullable String q,
        @Nullable String theme,
        @Nullable String consultation,
        @Nullable String delegation,
        @Nullable String group,
        @Nullable String type,
        @Nullable String stance,
        @Nullable String by,
        @Nullable String language,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable String page,
        @Nullable String limit,
        @Nullable String asOf) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    /**
     * What is asked.
     *
     * @throws SearchRefused if there are too many words, or a value is none of its filter
     */
    public Question question(Clock clock) {
        return new Question(
                Wording.of(text(q)),
                facets(),
                read("from", from, SearchRequest::day).map(SearchRequest::start).orElse(null),
                read("to", to, SearchRequest::day)
                        .map(day -> start(day.plusDays(1)))
                        .orElse(null),
                read("sort", sort, SearchRequest::order).orElse(Order.RELEVANCE),
                part(clock));
    }

    /** Its own words and filters by name, without those not asked for; for links that keep them. */
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        add(filters, "q", q);
        add(filters, "theme", theme);
        add(filters, "consultation", consultation);
        add(filters, "delegation", delegation);
        add(filters, "group", group);
        add(filters, "type", type);
        add(filters, "stance", stance);
        add(filters, "by", by);
        add(filters, "language", language);
        add(filters, "from", from);
        add(filters, "to", to);
        add(filters, "sort", sort);
        return filters;
    }

    private static void add(Map<String, String> filters, String name, @Nullable String value) {
        if (!text(value).isEmpty()) {
            filters.put(name, text(value));
        }
    }

    private Map<Facet, Set<String>> facets() {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        read("theme", theme, SearchRequest::theme).ifPresent(id -> facets.put(Facet.THEME, Set.of(id)));
        read("consultation", consultation, SearchRequest::consultation)
                .ifPresent(id -> facets.put(Facet.CONSULTATION, Set.of(id)));
        read("delegation", delegation, SearchRequest::delegation)
                .ifPresent(code -> facets.put(Facet.DELEGATION, Set.of(code)));
        read("group", group, SearchRequest::group).ifPresent(id -> facets.put(Facet.GROUP, Set.of(id)));
        read("type", type, SearchRequest::type).ifPresent(kind -> facets.put(Facet.TYPE, Set.of(kind.name())));
        held().ifPresent(held -> facets.put(Facet.POSITION, Set.of(held.word())));
        read("language", language, text -> Language.withCode(text).orElseThrow(IllegalArgumentException::new))
                .ifPresent(one -> facets.put(Facet.LANGUAGE, Set.of(one.code())));
        return facets;
    }

    private Optional<PositionFilter> held() {
        Stance taken = read("stance", stance, SearchRequest::stance).orElse(null);
        String taker = read("by", by, SearchRequest::delegation).orElse(null);
        return taken == null && taker == null ? Optional.empty() : Optional.of(new PositionFilter(taken, taker));
    }

    private Part part(Clock clock) {
        int size = Math.clamp(read("limit", limit, Integer::valueOf).orElse(USUAL), 1, MOST);
        int wanted = Math.max(1, read("page", page, Integer::valueOf).orElse(1));
        long now = clock.millis();
        return new Part(
                Math.min(wanted, Part.DEEPEST / size),
                size,
                Instant.ofEpochMilli(read("asOf", asOf, Long::valueOf).orElse(now)));
    }

    private static <T> Optional<T> read(String name, @Nullable String value, Function<String, T> reading) {
        String text = text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException unfitting) {
            throw SearchRefused.searchFilterUnfitting(name);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("no day of ours: " + day);
        }
        return day;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ReaderZone.NEW_YORK).toInstant();
    }

    private static String theme(String text) {
        return ThemeId.read(text.toLowerCase(Locale.ROOT))
                .orElseThrow(IllegalArgumentException::new)
                .value();
    }

    private static String consultation(String text) {
        return ConsultationId.read(text)
                .orElseThrow(IllegalArgumentException::new)
                .value();
    }

    private static String delegation(String text) {
        return new DelegationCode(text.toUpperCase(Locale.ROOT)).value();
    }

    private static String group(String text) {
        return GroupId.read(text.toLowerCase(Locale.ROOT))
                .orElseThrow(IllegalArgumentException::new)
                .value();
    }

    private static Stance stance(String text) {
        return Stance.chosen(text.replace('-', '_')).orElseThrow(IllegalArgumentException::new);
    }

    private static ContributionType type(String text) {
        return ContributionType.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Order order(String text) {
        return Arrays.stream(Order.values())
                .filter(order -> order.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
