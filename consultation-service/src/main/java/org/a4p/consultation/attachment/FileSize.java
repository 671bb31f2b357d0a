package org.a4p.consultation.attachment;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.util.Locale;

/** A number of bytes as people say it in their language: {@code 1.4 MB}. */
public final class FileSize {

    private static final double KILO = 1024;

    private FileSize() {}

    public static String of(long bytes, Locale language) {
        if (bytes < KILO) {
            return in((double) bytes, MeasureUnit.BYTE, language);
        }
        return bytes < KILO * KILO
                ? in(bytes / KILO, MeasureUnit.KILOBYTE, language)
                : in(bytes / (KILO * KILO), MeasureUnit.MEGABYTE, language);
    }

    private static String in(double number, MeasureUnit unit, Locale language) {
        return NumberFormatter.withLocale(language)
                .unit(unit)
                .unitWidth(UnitWidth.SHORT)
                .precision(Precision.maxFraction(1))
                .format(number)
                .toString();
    }
}
