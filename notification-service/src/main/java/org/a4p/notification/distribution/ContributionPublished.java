package org.a4p.notification.distribution;

import java.util.Map;
import java.util.Optional;
import org.a4p.notification.followable.FollowableKind;
import org.a4p.notification.followable.Followed;
import org.a4p.notification.mail.NewContribution;
import org.a4p.pages.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code contribution.published.v1}.
 *
 * @param transcribed whether it is an old text that was entered later; absent from events of before it could be
 */
record ContributionPublished(
        String citation,
        String contributionType,
        Delegation delegation,
        Theme theme,
        Topic thread,
        String text,
        String path,
        @Nullable Boolean transcribed) {

    record Delegation(Map<String, String> names) {}

    record Theme(String id) {}

    record Topic(String id, String title) {}

    boolean isNews() {
        return !Boolean.TRUE.equals(transcribed);
    }

    Optional<Followed> followed() {
        return Followed.read(FollowableKind.THEME.code(), theme.id());
    }

    NewContribution in(Language language) {
        String speaker = Names.in(language, delegation.names());
        return new NewContribution(citation, contributionType, speaker, thread.id(), thread.title(), text, path);
    }
}
