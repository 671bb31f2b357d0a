package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.Directory;
import org.a4p.consultation.alignment.Holder;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionRequest;
import org.a4p.consultation.alignment.Positions;
import org.a4p.consultation.alignment.SharedStatement;
import org.a4p.consultation.alignment.TallyService;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.delegations.Officer;
import org.a4p.pages.shell.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page of the positions on one contribution shows: all of them, their history, and the forms. */
@Component
class PositionReading {

    private final Positions positions;
    private final TallyService tallies;
    private final Directory directory;
    private final PositionForms forms;
    private final MessageSource messages;
    private final Clock clock;

    PositionReading(
            Positions positions,
            TallyService tallies,
            Directory directory,
            PositionForms forms,
            MessageSource messages,
            Clock clock) {
        this.positions = positions;
        this.tallies = tallies;
        this.directory = directory;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    PositionsPage page(SharedStatement statement, AsOfDate asOf, Reader reader) {
        return page(statement, asOf, reader, null, List.of());
    }

    /** The page with what was typed and why it was refused. */
    PositionsPage refused(SharedStatement statement, Reader reader, PositionRequest wanted, List<String> reasons) {
        return page(statement, AsOfDate.of(null, clock.instant()), reader, wanted, reasons);
    }

    private PositionsPage page(
            SharedStatement statement,
            AsOfDate asOf,
            Reader reader,
            @Nullable PositionRequest wanted,
            List<String> reasons) {
        HolderNames names = directory.names(reader.language());
        List<Position> found = positions.on(List.of(statement.spoken().id()));
        List<PositionForm> shown = reader.officer()
                .map(who -> forms.all(statement, found, who, names))
                .orElse(List.of());
        return new PositionsPage(
                breadcrumb(statement, reader.language()),
                statement.spoken(),
                names.of(statement.spoken().by()),
                groupOf(statement, names),
                asOf,
                TallyView.of(tallies.tally(statement.spoken(), found, asOf.instant()), names),
                histories(found, names),
                wanted == null || reader.officer().isEmpty()
                        ? shown
                        : handedBack(shown, statement, wanted, reasons, reader.signedIn(), names));
    }

    private static @Nullable String groupOf(SharedStatement statement, HolderNames names) {
        Holder holder = statement.spoken().holder();
        return holder.isGroup() ? names.of(holder) : null;
    }

    private static List<HistoryView> histories(List<Position> positions, HolderNames names) {
        return positions.stream()
                .map(position -> HistoryView.of(position, names))
                .sorted(names.order(HistoryView::holder))
                .toList();
    }

    private List<PositionForm> handedBack(
            List<PositionForm> shown,
            SharedStatement statement,
            PositionRequest wanted,
            List<String> reasons,
            Officer officer,
            HolderNames names) {
        List<PositionForm> others = shown.stream()
                .filter(form -> !form.group().equals(wanted.group()))
                .toList();
        PositionForm meant = shown.stream()
                .filter(form -> form.group().equals(wanted.group()))
                .findFirst()
                .orElseGet(() -> forms.handedBack(statement, wanted, officer, names));
        return Stream.concat(Stream.of(PositionForms.refused(meant, wanted, reasons)), others.stream())
                .toList();
    }

    private List<Crumb> breadcrumb(SharedStatement statement, Locale language) {
        ThreadContext place = statement.place();
        return List.of(
                new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations"),
                new Crumb(
                        place.consultation().titles().in(language),
                        place.consultation().path()),
                new Crumb(place.thread().title(), place.thread().path()),
                new Crumb(
                        statement.spoken().id().citation(),
                        statement.spoken().id().path()));
    }
}
