package org.a4p.consultation.contribution.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.contribution.ContributionComposer;
import org.a4p.consultation.contribution.ContributionComposer.Composed;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadEnd;
import org.a4p.consultation.contribution.ThreadNotes;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.UnreadInThread;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What the page of a thread shows. */
@Component
class ThreadReading {

    private final Cards cards;
    private final Forms forms;
    private final ContributionComposer composing;
    private final List<ThreadPart> parts;
    private final ThreadNotes notes;
    private final UnreadInThread unread;
    private final MessageSource messages;
    private final Clock clock;

    ThreadReading(
            Cards cards,
            Forms forms,
            ContributionComposer composing,
            List<ThreadPart> parts,
            ThreadNotes notes,
            UnreadInThread unread,
            MessageSource messages,
            Clock clock) {
        this.cards = cards;
        this.forms = forms;
        this.composing = composing;
        this.parts = parts.stream()
                .sorted(Comparator.comparing(ThreadPart::placement))
                .toList();
        this.notes = notes;
        this.unread = unread;
        this.messages = messages;
        this.clock = clock;
    }

    /** The part of the thread in this window; its end if the window lies beyond. */
    ModelMap part(ThreadContext place, Window window, Reader reader, Typed typed) {
        ThreadEnd tail = notes.tail(place.thread());
        return page(new Shown(place, tail, window.first() > tail.next() ? end(tail) : window), reader, typed);
    }

    /** The last page of the thread, where writing is done, with what was typed. */
    ModelMap end(ThreadContext place, Reader reader, Typed typed) {
        ThreadEnd tail = notes.tail(place.thread());
        return page(new Shown(place, tail, end(tail)), reader, typed);
    }

    /** The last page with what was typed, and how it would stand there if it were published now. */
    ModelMap preview(ThreadContext place, Reader reader, Typed typed) {
        ThreadId thread = place.thread().id();
        Composed composed = composing.compose(
                typed.words().toCommand(thread.toString(), reader.language()), thread, reader.signedIn());
        return end(place, reader, typed)
                .addAttribute("preview", cards.preview(composed, thread, clock.instant(), reader));
    }

    /** The entries from this number on as the reader sees them, with what the reader may do, and nothing around them. */
    ModelMap entries(ThreadContext place, int first, Reader reader) {
        ThreadEnd tail = notes.tail(place.thread());
        return new ModelMap()
                .addAttribute("cards", cards.range(place.thread().id(), Window.from(first, Window.SIZE), reader))
                .addAttribute("mayContribute", forms.mayContribute(place, tail.concluded(), reader));
    }

    /** The same page with each reply below what it answers. */
    static ModelMap inBranches(ModelMap page) {
        List<Card> cards = ((List<?>) page.getOrDefault("cards", List.of()))
                .stream().map(Card.class::cast).toList();
        return page.addAttribute("branches", CardBranch.of(cards));
    }

    List<Crumb> breadcrumb(ThreadContext place, Locale language, boolean withThread) {
        Crumb consultations = new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations");
        Crumb consultation = new Crumb(
                place.consultation().titles().in(language), place.consultation().path());
        Crumb thread = new Crumb(place.thread().title(), place.thread().path());
        return withThread ? List.of(consultations, consultation, thread) : List.of(consultations, consultation);
    }

    private ModelMap page(Shown shown, Reader reader, Typed typed) {
        ThreadContext place = shown.place();
        ThreadEnd tail = shown.tail();
        Locale language = reader.language();
        Paging paging = new Paging(shown.window(), tail.number());
        return new ModelMap()
                .addAttribute("breadcrumb", breadcrumb(place, language, false))
                .addAttribute("place", place)
                .addAttribute("openedBy", cards.nameOf(place.thread().openedBy(), language))
                .addAttribute("cards", cards.range(place.thread().id(), shown.window(), reader))
                .addAttribute("paging", paging)
                .addAttribute("unread", unread.unread(place.thread(), paging.shown()))
                .addAttribute("state", place.consultation().stateAt(clock.instant()))
                .addAttribute("conclusion", conclusion(place, tail, language).orElse(null))
                .addAttribute(
                        "composer",
                        forms.contribution(place, tail.concluded(), reader, typed)
                                .orElse(null))
                .addAttribute(
                        "closing",
                        forms.conclusion(place, tail.concluded(), reader, typed).orElse(null))
                .addAttribute(
                        "reopening",
                        forms.reopening(place, tail.concluded(), reader, typed).orElse(null))
                .addAttribute("above", parts(place, reader, true))
                .addAttribute("below", parts(place, reader, false))
                .addAttribute("signedIn", reader.officer().isPresent())
                .addAttribute("live", !tail.concluded() && shown.window().reaches(tail.number()));
    }

    private List<ThreadPart.Shown> parts(ThreadContext place, Reader reader, boolean above) {
        return parts.stream()
                .filter(part -> part.placement().isAbove() == above)
                .flatMap(
                        part -> part
                                .part(place, reader)
                                .map(model ->
                                        new ThreadPart.Shown(part.placement().template(), model))
                                .stream())
                .toList();
    }

    private static Window end(ThreadEnd tail) {
        return Window.page(Window.pageOf(tail.number()));
    }

    private Optional<Card> conclusion(ThreadContext place, ThreadEnd tail, Locale language) {
        Integer number = tail.closedBy();
        if (number == null) {
            return Optional.empty();
        }
        return cards.plain(new ContributionId(place.thread().id(), number), language);
    }

    /** Which part of which thread, and where the thread ends. */
    private record Shown(ThreadContext place, ThreadEnd tail, Window window) {}
}
