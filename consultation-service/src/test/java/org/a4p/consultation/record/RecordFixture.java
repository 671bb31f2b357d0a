package org.a4p.consultation.record;

import static org.a4p.consultation.consultation.ConsultationFixture.aConsultation;
import static org.a4p.consultation.consultation.ConsultationFixture.aTheme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.record.Said.Alignment;
import org.a4p.consultation.record.Said.Anchored;
import org.a4p.consultation.record.Said.Placing;
import org.a4p.consultation.record.Said.SpokenFor;
import org.a4p.consultation.record.Said.Wording;
import org.a4p.consultation.theme.NameHistory;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

/** A small consultation in which everything happens that a compilation has to tell. */
final class RecordFixture {

    static final Instant OPENS = Instant.parse("2018-03-28T14:00:00Z");
    static final Instant LATER = OPENS.plusSeconds(90L * 86_400);
    static final Consultation ROUND = aConsultation("perf-round-1", "perf", OPENS, LATER);

    private static final String ARABIC = "نرحب بالمقترح، مع مراعاة الفقرة 12 (bis) منه.";

    private RecordFixture() {}

    static Facts facts(List<Said> said) {
        return new Facts(ROUND, aTheme("perf"), said);
    }

    static Terms terms(Language language) {
        return new Terms(language, new IcuMessages(true, "record", "consultation", "shell"), Delegations.directory());
    }

    static Facts lively() {
        return facts(List.of(
                plain(1, "SEN", "We welcome the proposal.\n\nSecond paragraph,  with two spaces."),
                plain(2, "URY", "=HYPERLINK(\"http://example.org\") is <b>no</b> formula & no markup."),
                plain(3, "EGY", ARABIC),
                plain(4, "CHN", "我们支持这项提案，并愿意继续讨论。"),
                plain(5, "RUS", "Мы поддерживаем это предложение."),
                group(6),
                corrected(7),
                withdrawn(8),
                reservation(9, 6),
                proposal(10, "OP 10"),
                proposal(11, "OP 9")));
    }

    static Said plain(int number, String delegation, String text) {
        return said(number, ContributionType.STATEMENT, delegation, Placing.PLAIN, List.of(wording(number, text)));
    }

    static Said said(int number, ContributionType type, String delegation, Placing placing, List<Wording> wordings) {
        return new Said(
                id(number),
                "Evaluation",
                type,
                new DelegationCode(delegation),
                placing,
                wordings,
                List.of(),
                null,
                null);
    }

    static ContributionId id(int number) {
        return new ContributionId(ThreadId.of("perf-2"), number);
    }

    /** Contribution 1 is said one day after the opening, number 2 the day after. */
    static Instant day(int number) {
        return OPENS.plusSeconds(number * 86_400L);
    }

    static Wording wording(int day, String text) {
        return new Wording(day(day), text, "", null, null);
    }

    static byte[] file(Format format, Facts facts, Instant asOf, Language language) {
        Terms terms = terms(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(HashedCompilation.of(Compiling.compile(facts, asOf, terms)), terms, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static Said group(int number) {
        NameHistory friends = NameHistory.of(SixLanguages.by(language -> "Group of Friends"))
                .renamed(SixLanguages.by(language -> "Friends of Peace"), day(25));
        SpokenFor group = new SpokenFor(friends, codes("URY", "SEN"), codes("NOR"));
        SpokenFor union =
                new SpokenFor(NameHistory.of(SixLanguages.by(language -> "The Union")), codes("FRA", "DEU"), codes());
        List<Alignment> alignments = List.of(
                aligned("KEN", null, Stance.ALIGNS_EXCEPT, "point 2", day(7), day(20)),
                aligned("MLI", null, Stance.ALIGNS, "", day(7), null),
                aligned("EGY", null, Stance.ALIGNS, "", day(8), null),
                aligned("DEU", union, Stance.DISSOCIATES, "too costly", day(9), null));
        return new Said(
                id(number),
                "Evaluation",
                ContributionType.STATEMENT,
                new DelegationCode("URY"),
                new Placing(null, null, group, false),
                List.of(wording(number, "The group speaks with one voice.")),
                alignments,
                null,
                null);
    }

    private static Alignment aligned(
            String delegation,
            @Nullable SpokenFor group,
            Stance stance,
            String words,
            Instant from,
            @Nullable Instant until) {
        return new Alignment(new DelegationCode(delegation), group, stance, words, from, until);
    }

    private static Said corrected(int number) {
        return said(
                number,
                ContributionType.STATEMENT,
                "FRA",
                new Placing(null, null, null, true),
                List.of(wording(number, "Nous proposons deux mios."), wording(12, "Nous proposons deux mois.")));
    }

    private static Said withdrawn(int number) {
        return new Said(
                id(number),
                "Evaluation",
                ContributionType.QUESTION,
                new DelegationCode("SEN"),
                Placing.PLAIN,
                List.of(wording(number, "Who pays for it?")),
                List.of(),
                day(13),
                null);
    }

    private static Said reservation(int number, int to) {
        return said(
                number,
                ContributionType.RESERVATION,
                "MLI",
                new Placing(null, id(to), null, false),
                List.of(wording(number, "We reserve our position.")));
    }

    private static Said proposal(int number, String paragraph) {
        Wording wording =
                new Wording(day(number), "Shorter is better.", "en", "as soon as possible", "within six months");
        return said(
                number,
                ContributionType.TEXT_PROPOSAL,
                "SEN",
                new Placing(
                        new Anchored("shared-commitments", "1", paragraph.toLowerCase(Locale.ROOT), paragraph),
                        null,
                        null,
                        false),
                List.of(wording));
    }

    private static List<DelegationCode> codes(String... codes) {
        return List.of(codes).stream().map(DelegationCode::new).toList();
    }
}
