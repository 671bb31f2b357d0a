package org.a4p.consultation.group;

import java.time.LocalDate;
import java.util.List;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

final class GroupFixture {

    static final SixLanguages NAMES = new SixLanguages(
            "Friends of peace", "Amis de la paix", "Amigos de la paz", "أصدقاء السلام", "Друзья мира", "和平之友");

    private GroupFixture() {}

    static Group group(Membership... memberships) {
        return new Group(new GroupId("friends"), NAMES, List.of(), List.of(memberships), List.of(), false, 1);
    }

    static Membership member(String delegation, String from, @Nullable String until) {
        return new Membership(
                new DelegationCode(delegation), MembershipKind.MEMBER, LocalDate.parse(from), date(until));
    }

    static Membership associated(String delegation, String from, @Nullable String until) {
        return new Membership(
                new DelegationCode(delegation), MembershipKind.ASSOCIATED, LocalDate.parse(from), date(until));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
