package org.a4p.consultation.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.delegations.Delegations;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Makes compilations and their files, so many at a time as memory allows. */
@Service
public class Compilations {

    private final Consultations consultations;
    private final Gathering gathering;
    private final Delegations delegations;
    private final MessageSource messages;
    private final Clock clock;
    private final RecordSettings settings;
    private final ConcurrencyLimit turns;

    Compilations(
            Consultations consultations,
            Gathering gathering,
            Delegations delegations,
            MessageSource messages,
            Clock clock,
            RecordSettings settings) {
        this.consultations = consultations;
        this.gathering = gathering;
        this.delegations = delegations;
        this.messages = messages;
        this.clock = clock;
        this.settings = settings;
        this.turns = new ConcurrencyLimit(settings.atOnce(), settings.patience());
    }

    /**
     * The consultation of this id.
     *
     * @throws NotFound if there is none, or it is no id at all
     */
    public Consultation consultation(String id) {
        return ConsultationId.read(id).flatMap(consultations::find).orElseThrow(NotFound::new);
    }

    public HashedCompilation compile(Consultation consultation, AsOf asOf, Language language) {
        return turns.inTurn(() -> {
            Facts facts = gathering.of(consultation, settings.entries());
            Instant now = clock.instant();
            Instant instant = asOf.instant(facts.lastChangeBy(now), now);
            return HashedCompilation.of(Compiling.compile(facts, instant, terms(language)));
        });
    }

    public byte[] file(HashedCompilation sealed, Format format, Language language) {
        return turns.inTurn(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                format.write(sealed, terms(language), out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return out.toByteArray();
        });
    }

    public Terms terms(Language language) {
        return new Terms(language, messages, delegations);
    }
}
