package org.a4p.consultation.group;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what people and programs write about groups; every refusal is a named failure. */
@Component
public class TypedTerms {

    private final Delegations delegations;

    TypedTerms(Delegations delegations) {
        this.delegations = delegations;
    }

    /** A delegation that the directory has, by its code in any case. */
    public DelegationCode delegation(@Nullable String text) {
        String code = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return delegations.all().stream()
                .map(Delegation::code)
                .filter(known -> known.value().equals(code))
                .findFirst()
                .orElseThrow(() -> GroupRefused.delegationNotKnown(code));
    }

    public GroupId id(@Nullable String text) {
        return GroupId.read(text == null ? "" : text.strip()).orElseThrow(GroupRefused::groupIdUnfitting);
    }

    public MembershipKind standing(@Nullable String text) {
        String name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(MembershipKind.values())
                .filter(standing -> standing.name().equals(name))
                .findFirst()
                .orElseThrow(GroupRefused::standingUnknown);
    }

    /** A day such as {@code 2018-09-11}. */
    public LocalDate date(@Nullable String text) {
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text.strip());
            if (date.getYear() < 1 || date.getYear() > 9999) {
                throw GroupRefused.dateUnreadable();
            }
            return date;
        } catch (DateTimeParseException unreadable) {
            throw GroupRefused.dateUnreadable();
        }
    }
}
