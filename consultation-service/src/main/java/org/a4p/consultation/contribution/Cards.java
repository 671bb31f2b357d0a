package org.a4p.consultation.contribution;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.pages.shell.ContributionCard;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Contributions as pages show them, in the reader's language. */
@Component
public class Cards {

    private final Contributions contributions;
    private final Delegations delegations;
    private final MessageSource messages;

    Cards(Contributions contributions, Delegations delegations, MessageSource messages) {
        this.contributions = contributions;
        this.delegations = delegations;
        this.messages = messages;
    }

    /** The last entry of each of these threads that has one, in the order of the threads. */
    public List<Latest> latest(Collection<ThematicThread> threads, Locale language) {
        List<ThematicThread> begun =
                threads.stream().filter(thread -> thread.lastNumber() > 0).toList();
        Map<ContributionId, Contribution> found = contributions
                .all(begun.stream().map(Cards::last).toList())
                .stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        return begun.stream()
                .flatMap(thread -> Optional.ofNullable(found.get(last(thread)))
                        .map(contribution -> new Latest(thread, card(contribution, language)))
                        .stream())
                .toList();
    }

    ContributionCard card(Contribution contribution, Locale language) {
        ContributionId id = contribution.id();
        return new ContributionCard(
                id.number(),
                id.citation(),
                id.path(),
                nameOf(contribution.delegation(), language),
                nameOf(contribution.type(), language),
                contribution.publishedAt(),
                contribution.text());
    }

    List<ContributionCard> range(ThreadId thread, Window window, Locale language) {
        return contributions.range(thread, window.first(), window.last()).stream()
                .map(contribution -> card(contribution, language))
                .toList();
    }

    String nameOf(ContributionType type, Locale language) {
        return messages.getMessage("contribution.type." + type.slug(), null, language);
    }

    /** A delegation that has left the directory is still known by its code. */
    String nameOf(DelegationCode code, Locale language) {
        return delegations
                .find(code)
                .map((Delegation known) -> known.nameIn(language))
                .orElse(code.value());
    }

    private static ContributionId last(ThematicThread thread) {
        return new ContributionId(thread.id(), thread.lastNumber());
    }

    /** A thread and what was said in it last. */
    public record Latest(ThematicThread thread, ContributionCard card) {}
}
