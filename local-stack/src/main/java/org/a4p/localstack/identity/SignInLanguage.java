package org.a4p.localstack.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The language the page before was in ({@code ui_locales}), else the browser's, else English. */
final class SignInLanguage implements LocaleResolver {

    static final List<Locale> OFFICIAL =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), Locale.of("ar"), Locale.of("ru"), Locale.CHINESE);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String asked = AskedFor.by(request, "ui_locales").replace(' ', ',');
        Locale found = lookup(asked);
        if (found == null) {
            found = lookup(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
        }
        return found == null ? Locale.ENGLISH : found;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language follows the page before");
    }

    private static @Nullable Locale lookup(String ranges) {
        try {
            return ranges.isBlank() ? null : Locale.lookup(LanguageRange.parse(ranges), OFFICIAL);
        } catch (IllegalArgumentException notALanguageRange) {
            return null;
        }
    }
}
