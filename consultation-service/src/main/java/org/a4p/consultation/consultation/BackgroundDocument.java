package org.a4p.consultation.consultation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.a4p.pages.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What participants should have read.
 *
 * @param place an address that begins with {@code https://}, or where else to find it, such as the symbol A/72/707
 */
public record BackgroundDocument(String title, String place) {

    static final int TITLE_LIMIT = 300;
    static final int PLACE_LIMIT = 1_000;

    private static final String SECURE = "https://";

    /** Whether the place can be opened; nothing but an address checked by {@link #checkedPlace} ever is. */
    public boolean isLink() {
        return place.startsWith(SECURE);
    }

    public static String checkedTitle(@Nullable String title) {
        return TypedText.line(title, TITLE_LIMIT);
    }

    /** Whatever looks like an address must be one that is safe to open. */
    public static String checkedPlace(@Nullable String typed) {
        String place = TypedText.line(typed, PLACE_LIMIT);
        boolean address =
                place.contains("://") || place.toLowerCase(Locale.ROOT).startsWith("http");
        if (address && !isSafe(place)) {
            throw ConsultationRefused.addressNotSecure();
        }
        return place;
    }

    private static boolean isSafe(String place) {
        try {
            URI address = new URI(place);
            return place.startsWith(SECURE) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
