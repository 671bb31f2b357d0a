package org.a4p.pages.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * Messages in ICU MessageFormat, so that plurals are right in all six languages. A key missing in a language falls back
 * to English; in strict mode (tests) any missing key is a {@link IllegalStateException}.
 */
public final class IcuMessages implements MessageSource {

    private final Bundles bundles;
    private final boolean strict;
    private final Map<PatternKey, MessageFormat> formats = new ConcurrentHashMap<>();

    /** @param bundles names of the bundles below {@code messages/}, e.g. {@code shell} */
    public IcuMessages(boolean strict, String... bundles) {
        this.bundles = Bundles.named(bundles);
        this.strict = strict;
    }

    /** The message in this language, with its arguments in place. */
    public String text(Language language, String key, @Nullable Object... arguments) {
        return getMessage(key, arguments, language.locale());
    }

    @Override
    public @Nullable String getMessage(
            String key, @Nullable Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        Language language = languageOf(locale);
        return find(key, language).map(pattern -> format(pattern, arguments)).orElse(otherwise);
    }

    @Override
    public String getMessage(String key, @Nullable Object @Nullable [] arguments, @Nullable Locale locale) {
        Language language = languageOf(locale);
        return find(key, language).map(pattern -> format(pattern, arguments)).orElseThrow(() -> missing(key, language));
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] keys = resolvable.getCodes() == null ? new String[0] : resolvable.getCodes();
        return Arrays.stream(keys)
                .map(key -> getMessage(key, resolvable.getArguments(), null, locale))
                .filter(text -> text != null)
                .findFirst()
                .or(() -> Optional.ofNullable(resolvable.getDefaultMessage()))
                .orElseThrow(() -> missing(String.join(", ", keys), languageOf(locale)));
    }

    private Optional<PatternKey> find(String key, Language language) {
        if (bundles.pattern(language, key) != null) {
            return Optional.of(new PatternKey(language, key));
        }
        boolean english = !strict && bundles.pattern(Language.ENGLISH, key) != null;
        return english ? Optional.of(new PatternKey(Language.ENGLISH, key)) : Optional.empty();
    }

    /** A MessageFormat is not safe for two threads, so each use works on its own copy of the parsed one. */
    private String format(PatternKey key, @Nullable Object @Nullable [] arguments) {
        MessageFormat format = formats.computeIfAbsent(key, this::parse).clone();
        @Nullable Object[] words = arguments == null ? new Object[0] : arguments;
        return format.format(Arrays.stream(words)
                .map(word -> word instanceof InLanguage inLanguage ? inLanguage.in(key.language(), this) : word)
                .toArray());
    }

    private MessageFormat parse(PatternKey key) {
        String pattern = bundles.pattern(key.language(), key.key());
        return new MessageFormat(pattern, key.language().figures());
    }

    private RuntimeException missing(String key, Language language) {
        return strict
                ? new IllegalStateException("No message '%s' in %s".formatted(key, language.code()))
                : new NoSuchMessageException(key, language.locale());
    }

    private static Language languageOf(@Nullable Locale locale) {
        return locale == null ? Language.ENGLISH : Language.of(locale);
    }

    private record PatternKey(Language language, String key) {}
}
