package org.a4p.pages.zone;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.a4p.pages.language.Language;

/** The time zones of the world by their cities, in each of the six languages. */
public final class ZoneNames {

    private static final Set<String> KNOWN =
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .filter(id -> !id.equals(ReaderZone.NEW_YORK.getId()))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Map<Language, List<Choice>> CHOICES = new ConcurrentHashMap<>();

    private ZoneNames() {}

    /** All but New York, in the order of their names. */
    public static List<Choice> choices(Language language) {
        return CHOICES.computeIfAbsent(language, ZoneNames::listed);
    }

    /** The city people know the zone by, e.g. "Dakar". */
    public static String city(ZoneId zone, Language language) {
        return city(zone.getId(), language);
    }

    /** Also by a name it had before, e.g. Asia/Kolkata and Asia/Calcutta; none for New York and for what is no zone. */
    static Optional<ZoneId> zone(String id) {
        String canonical = TimeZone.getCanonicalID(id);
        return canonical != null && KNOWN.contains(canonical) ? Optional.of(ZoneId.of(canonical)) : Optional.empty();
    }

    private static List<Choice> listed(Language language) {
        Collator order = Collator.getInstance(ULocale.forLocale(language.locale()));
        return KNOWN.stream()
                .map(id -> new Choice(id, city(id, language)))
                .sorted((one, other) -> order.compare(one.city(), other.city()))
                .toList();
    }

    private static String city(String id, Language language) {
        String city =
                TimeZoneNames.getInstance(ULocale.forLocale(language.locale())).getExemplarLocationName(id);
        return Objects.requireNonNullElse(city, id);
    }

    /** One in a list to choose from. */
    public record Choice(String id, String city) {}
}
