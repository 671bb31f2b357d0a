package org.a4p.consultation.record;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;

/**
 * The words of one language that a compilation is put into. Dates and the order of names come from ICU's own data, which
 * the service carries, so that neither the machine's locale nor its time zone nor its JDK changes a byte.
 * For one thread: date formats keep notes while they work.
 */
public final class Terms {

    private static final TimeZone NEW_YORK = TimeZone.getTimeZone("America/New_York");

    private final Language language;
    private final MessageSource messages;
    private final Delegations delegations;
    private final DateFormat days;
    private final DateFormat times;

    public Terms(Language language, MessageSource messages, Delegations delegations) {
        this.language = language;
        this.messages = messages;
        this.delegations = delegations;
        this.days = inNewYork(DateFormat.getInstanceForSkeleton("yMMMMd", figures(language)));
        this.times = inNewYork(new SimpleDateFormat("HH:mm:ss", figures(language)));
    }

    public Language language() {
        return language;
    }

    /** A message of this language. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** A delegation that has left the directory is still known by its code. */
    String name(DelegationCode code) {
        return delegations
                .find(code)
                .map((Delegation known) -> known.nameIn(language.locale()))
                .orElse(code.value());
    }

    String names(Collection<DelegationCode> codes) {
        return language.list(codes.stream().map(this::name).sorted(alphabet()).toList());
    }

    /** How this language orders names. */
    Comparator<String> alphabet() {
        Collator collator = Collator.getInstance(ULocale.forLocale(language.locale()));
        return collator::compare;
    }

    /** The moment in New York time, to the second: "11 September 2018, 14:30:05, New York". */
    public String moment(Instant at) {
        return text("record.moment", day(at), times.format(Date.from(at)));
    }

    /** The day in New York. */
    String day(Instant at) {
        return days.format(Date.from(at));
    }

    private static DateFormat inNewYork(DateFormat format) {
        format.setTimeZone(NEW_YORK);
        return format;
    }

    /** British order for English; Latin digits everywhere, as citations have them. */
    private static ULocale figures(Language language) {
        Locale regional = language == Language.ENGLISH ? Locale.UK : language.locale();
        return ULocale.forLocale(regional).setKeywordValue("numbers", "latn");
    }
}
