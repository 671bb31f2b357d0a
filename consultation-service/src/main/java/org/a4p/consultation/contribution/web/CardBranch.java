package org.a4p.consultation.contribution.web;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.contribution.web.Branches.Branch;

/**
 * A card with the replies below it, as a page in branches shows it.
 *
 * @param folded how many contributions are in the branch besides it
 */
public record CardBranch(Card card, List<CardBranch> replies, int folded) {

    /** The cards of one page as branches; see {@link Branches}. */
    static List<CardBranch> of(List<Card> cards) {
        SequencedMap<Integer, Integer> answered = new TreeMap<>();
        cards.forEach(card -> {
            Card.Link parent = card.inReplyTo();
            answered.put(card.number(), parent == null ? 0 : parent.number());
        });
        Map<Integer, Card> byNumber = cards.stream().collect(Collectors.toMap(Card::number, Function.identity()));
        return Branches.of(answered).stream()
                .flatMap(branch -> of(branch, byNumber).stream())
                .toList();
    }

    private static List<CardBranch> of(Branch branch, Map<Integer, Card> byNumber) {
        Card card = byNumber.get(branch.number());
        return card == null
                ? List.of()
                : List.of(new CardBranch(
                        card,
                        branch.replies().stream()
                                .flatMap(reply -> of(reply, byNumber).stream())
                                .toList(),
                        branch.size()));
    }
}
