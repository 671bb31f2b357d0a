package org.a4p.consultation.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.PublishContribution.Passage;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as typed and chosen so far, with nothing checked; what was left out is null, or an empty list.
 *
 * @param text null where no form was sent, but an address asks for some of its fields
 * @param inReplyTo number of an entry of the same thread; empty to reply to none
 * @param onBehalfOf id of a group, or {@link #NATIONAL_CAPACITY}
 * @param quotations those with words
 */
public record TypedContribution(
        @Nullable String type,
        @Nullable String text,
        @Nullable String language,
        @Nullable String oldWording,
        @Nullable String newWording,
        @Nullable String inReplyTo,
        List<Passage> quotations,
        @Nullable String onBehalfOf,
        @Nullable String anchor,
        List<String> attachments) {

    public static final TypedContribution NOTHING =
            new TypedContribution(null, null, null, null, null, null, List.of(), null, null, List.of());

    /** A choice beside the groups a delegation may speak for. */
    public static final String NATIONAL_CAPACITY = "national-capacity";

    public TypedContribution {
        quotations = quotations.stream()
                .filter(quoted -> !quoted.passage().isBlank())
                .toList();
        attachments = List.copyOf(attachments);
    }

    /**
     * What is in fields of these names, in forms, addresses and what programs send alike. A passage has one field for its source and
     * one for its words, with its place behind from the second on: {@code quoted2}; ids of files are joined by commas.
     *
     * @param field the value of a field, null if there is none
     */
    public static TypedContribution read(Function<String, @Nullable String> field) {
        String files = orEmpty(field.apply("attachments"));
        return new TypedContribution(
                field.apply("type"),
                field.apply("text"),
                field.apply("language"),
                field.apply("oldWording"),
                field.apply("newWording"),
                field.apply("inReplyTo"),
                IntStream.rangeClosed(1, ContributionComposer.MOST_QUOTATIONS + 1)
                        .mapToObj(QuotationFields::at)
                        .map(names -> new Passage(field.apply(names.source), field.apply(names.words)))
                        .toList(),
                field.apply("onBehalfOf"),
                field.apply("anchor"),
                files.isBlank() ? List.of() : List.of(files.split(",", -1)));
    }

    public static TypedContribution ofText(String text) {
        return new TypedContribution(null, text, null, null, null, null, List.of(), null, null, List.of());
    }

    /** The fields of each passage, in order. */
    public static List<QuotationFields> fields(List<Passage> passages) {
        return IntStream.rangeClosed(1, passages.size())
                .mapToObj(QuotationFields::at)
                .toList();
    }

    /** Whether there are no words in it. */
    public boolean isBlank() {
        return Stream.of(text, oldWording, newWording)
                .allMatch(words -> orEmpty(words).isBlank());
    }

    /** Characters of all that was typed and chosen. */
    public int length() {
        return Stream.of(type, text, language, oldWording, newWording, inReplyTo, onBehalfOf, anchor)
                        .mapToInt(typed -> orEmpty(typed).length())
                        .sum()
                + quotations.stream()
                        .mapToInt(quoted ->
                                quoted.source().length() + quoted.passage().length())
                        .sum()
                + attachments.stream().mapToInt(String::length).sum();
    }

    /** The same with what was left open decided by the page it was typed on; later readers have pages of other languages. */
    public TypedContribution decided(Locale page) {
        return over(new TypedContribution(
                ContributionType.STATEMENT.name(),
                null,
                Language.of(page).code(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of()));
    }

    /** The same with what was left out taken from another; its passages stand before these. */
    public TypedContribution over(TypedContribution begun) {
        List<Passage> passages = new ArrayList<>(begun.quotations);
        quotations.stream().filter(quoted -> !passages.contains(quoted)).forEach(passages::add);
        return new TypedContribution(
                either(type, begun.type),
                either(text, begun.text),
                either(language, begun.language),
                either(oldWording, begun.oldWording),
                either(newWording, begun.newWording),
                either(inReplyTo, begun.inReplyTo),
                passages,
                either(onBehalfOf, begun.onBehalfOf),
                either(anchor, begun.anchor),
                attachments.isEmpty() ? begun.attachments : attachments);
    }

    /** The same where a passage without a source is quoted from the entry that is answered. */
    public TypedContribution quotingWhatIsAnswered(ThreadId thread) {
        String answered = repliedTo(thread).map(ContributionId::citation).orElse("");
        return with(
                quotations.stream()
                        .map(quoted -> quoted.source().isBlank() ? new Passage(answered, quoted.passage()) : quoted)
                        .toList(),
                attachments);
    }

    /** The same with these files beside those chosen before. */
    public TypedContribution withFiles(List<String> ids) {
        return with(
                quotations, Stream.concat(attachments.stream(), ids.stream()).toList());
    }

    /** The entry that is answered, if there is any. */
    public Optional<ContributionId> repliedTo(ThreadId thread) {
        return ContributionId.inThread(thread, orEmpty(inReplyTo));
    }

    /** What is asked for, in a page of this language. */
    public PublishContribution toCommand(String thread, Locale page) {
        TypedContribution decided = decided(page);
        boolean national = NATIONAL_CAPACITY.equals(onBehalfOf);
        return new PublishContribution(
                thread,
                orEmpty(decided.type),
                orEmpty(text),
                orEmpty(decided.language),
                orEmpty(oldWording),
                orEmpty(newWording),
                orEmpty(inReplyTo),
                quotations,
                national ? "" : orEmpty(onBehalfOf),
                national,
                orEmpty(anchor),
                attachments);
    }

    private TypedContribution with(List<Passage> quoted, List<String> files) {
        return new TypedContribution(
                type, text, language, oldWording, newWording, inReplyTo, quoted, onBehalfOf, anchor, files);
    }

    private static @Nullable String either(@Nullable String typed, @Nullable String begun) {
        return typed == null ? begun : typed;
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Names of the two fields of one passage. */
    public record QuotationFields(String source, String words) {

        private static QuotationFields at(int place) {
            String behind = place == 1 ? "" : Integer.toString(place);
            return new QuotationFields("quoted" + behind, "quotation" + behind);
        }
    }
}
