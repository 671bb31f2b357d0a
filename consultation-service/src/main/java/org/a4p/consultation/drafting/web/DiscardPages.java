package org.a4p.consultation.drafting.web;

import java.util.Optional;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.drafting.Clearance;
import org.a4p.consultation.drafting.ClearanceCommands;
import org.a4p.consultation.drafting.WorkingDraft;
import org.a4p.consultation.drafting.WorkingDraftCommands;
import org.a4p.pages.request.SeenVersion;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Throwing words away takes two steps: a page that shows them once more and asks, and the button on it. */
@Controller
class DiscardPages {

    private final ThreadContexts places;
    private final WorkingDraftCommands drafting;
    private final ClearanceCommands commands;
    private final MessageSource messages;

    DiscardPages(
            ThreadContexts places, WorkingDraftCommands drafting, ClearanceCommands commands, MessageSource messages) {
        this.places = places;
        this.drafting = drafting;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping("/threads/{id}/draft/discard")
    ModelAndView askOfDraft(@PathVariable String id, Reader reader) {
        ThreadContext place = places.get(id);
        Optional<WorkingDraft> draft =
                drafting.find(place.thread().id(), reader.signedIn()).filter(found -> !found.isEmpty());
        String back = composer(id);
        return draft.map(found -> ask(
                        new Asked(
                                place,
                                "drafts.discard",
                                found.words(),
                                place.thread().path() + "/draft/discard",
                                back),
                        reader))
                .orElseGet(() -> to(back));
    }

    @PostMapping("/threads/{id}/draft/discard")
    ModelAndView discardDraft(@PathVariable String id, Reader reader) {
        drafting.discard(places.get(id).thread().id(), reader.signedIn());
        return to(composer(id));
    }

    /** What is given up is the draft as it is shown here. */
    @GetMapping("/drafts/{id}/discard")
    ModelAndView ask(@PathVariable String id, Reader reader) {
        Clearance draft = commands.get(id, reader.signedIn());
        ThreadContext place = places.get(draft.thread().toString());
        String action = draft.path() + "/discard?version=" + draft.version();
        return draft.state().isOpen()
                ? ask(new Asked(place, "drafts.give-up", draft.words(), action, draft.path()), reader)
                : to(draft.path());
    }

    @PostMapping("/drafts/{id}/discard")
    ModelAndView discard(@PathVariable String id, SeenVersion seen, Reader reader) {
        commands.discard(commands.seen(id, seen, reader.signedIn()), reader.signedIn());
        return to("/drafts");
    }

    private ModelAndView ask(Asked asked, Reader reader) {
        return new ModelAndView("drafting/discard")
                .addObject("place", asked.place)
                .addObject("title", messages.getMessage(asked.what, null, reader.language()))
                .addObject("warning", messages.getMessage(asked.what + ".text", null, reader.language()))
                .addObject("text", asked.words.text())
                .addObject("language", asked.words.language())
                .addObject("action", asked.action)
                .addObject("back", asked.back);
    }

    private static String composer(String thread) {
        return "/threads/" + thread + "?page=" + Integer.MAX_VALUE + "#composer";
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }

    /**
     * What is to be thrown away.
     *
     * @param what key of the sentence that names the act
     * @param back where whoever thinks better of it goes
     */
    private record Asked(ThreadContext place, String what, TypedContribution words, String action, String back) {}
}
