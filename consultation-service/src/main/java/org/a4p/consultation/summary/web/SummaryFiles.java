package org.a4p.consultation.summary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.record.paper.Paper;
import org.a4p.consultation.record.paper.PaperFiles;
import org.a4p.consultation.summary.SummaryVersion;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A version of a summary as a text to take along. */
@Component
class SummaryFiles {

    private final SummaryReading reading;
    private final PaperFiles files;
    private final MessageSource messages;

    SummaryFiles(SummaryReading reading, PaperFiles files, MessageSource messages) {
        this.reading = reading;
        this.files = files;
        this.messages = messages;
    }

    Paper paper(Consultation consultation, SummaryVersion version, Language language) {
        Locale locale = language.locale();
        List<String> above = new ArrayList<>();
        above.add(text("summary.version", language, version.number()) + " · " + reading.nameOf(version.by(), locale));
        above.add(text(
                "summary.file.published",
                language,
                files.moment(version.publishedAt(), language),
                files.moment(version.correctionsUntil(), language)));
        if (consultation.illustrative()) {
            above.add(text("consultation.illustrative", language));
        }
        return new Paper(
                text("summary.title", language) + ": " + consultation.titles().in(locale),
                above,
                version.sentences().stream()
                        .map(sentence -> new Paper.Line(
                                sentence.text(),
                                sentence.sources().stream()
                                        .map(ContributionId::citation)
                                        .toList()))
                        .toList(),
                version.publishedAt(),
                language.code());
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
