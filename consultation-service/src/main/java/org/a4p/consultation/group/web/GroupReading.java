package org.a4p.consultation.group.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.group.Day;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.MembershipKind;
import org.a4p.consultation.group.Term;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.consultation.group.web.GroupApi.NewGroup;
import org.a4p.consultation.group.web.GroupPages.Changing;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.pages.shell.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages about groups show, in the reader's language. */
@Component
class GroupReading {

    private final Groups groups;
    private final GroupCommands managing;
    private final TypedTerms reading;
    private final Delegations delegations;
    private final MessageSource messages;

    GroupReading(
            Groups groups,
            GroupCommands managing,
            TypedTerms reading,
            Delegations delegations,
            MessageSource messages) {
        this.groups = groups;
        this.managing = managing;
        this.reading = reading;
        this.delegations = delegations;
        this.messages = messages;
    }

    GroupsPage list(NewGroup form, Optional<Officer> officer, Locale language) {
        LocalDate today = managing.today();
        List<Row> rows = groups.all().stream()
                .map(group -> Row.of(group, today, language))
                .sorted(Comparator.comparing(Row::name, Collator.getInstance(language)))
                .toList();
        return new GroupsPage(rows, officer.filter(managing::mayManage).isPresent(), form);
    }

    GroupPage one(Group group, String asOf, Changing sent, Optional<Officer> officer, Locale language) {
        LocalDate date = asOf.isBlank() ? managing.today() : reading.date(asOf);
        FrozenGroup frozen = group.asOf(date);
        return new GroupPage(
                List.of(new Crumb(messages.getMessage("groups.title", null, language), "/groups")),
                group,
                date,
                new GroupPage.Membership(
                        names(frozen.members(), language),
                        names(frozen.associated(), language),
                        names(group.spokespersonsAsOf(date), language)),
                history(group, language),
                spokespersons(group, language),
                sent,
                directory(language),
                officer.filter(managing::mayManage).isPresent());
    }

    private List<String> names(List<DelegationCode> codes, Locale language) {
        return codes.stream()
                .map(code -> name(code, language))
                .sorted(Collator.getInstance(language))
                .toList();
    }

    private List<Line> history(Group group, Locale language) {
        return group.memberships().stream()
                .map(one -> line(one, one.standing(), language))
                .sorted(Comparator.comparing(Line::name, Collator.getInstance(language))
                        .thenComparing(Line::from))
                .toList();
    }

    private List<Line> spokespersons(Group group, Locale language) {
        return group.spokespersons().stream()
                .map(one -> line(one, MembershipKind.MEMBER, language))
                .sorted(Comparator.comparing(Line::from))
                .toList();
    }

    private Line line(Term term, MembershipKind standing, Locale language) {
        LocalDate until = term.until();
        return new Line(
                term.delegation().value(),
                name(term.delegation(), language),
                standing,
                term.from().toString(),
                new Day(term.from()).in(language),
                until == null ? null : new Day(until).in(language));
    }

    private List<Delegation> directory(Locale language) {
        Collator order = Collator.getInstance(language);
        return delegations.all().stream()
                .sorted((one, other) -> order.compare(one.nameIn(language), other.nameIn(language)))
                .toList();
    }

    private String name(DelegationCode code, Locale language) {
        return delegations.find(code).map(known -> known.nameIn(language)).orElse(code.value());
    }

    /** A group in the list. */
    record Row(String path, String name, int members, int associated) {

        static Row of(Group group, LocalDate today, Locale language) {
            FrozenGroup frozen = group.asOf(today);
            return new Row(
                    group.path(),
                    group.names().in(language),
                    frozen.members().size(),
                    frozen.associated().size());
        }
    }

    /**
     * A term in the history.
     *
     * @param from as the store and a form's hidden field know it
     */
    record Line(
            String code,
            String name,
            MembershipKind standing,
            String from,
            String fromDay,
            @Nullable String untilDay) {}
}
