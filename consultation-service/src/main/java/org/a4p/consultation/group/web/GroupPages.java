package org.a4p.consultation.group.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.TermForm;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.consultation.group.web.GroupApi.NewGroup;
import org.a4p.consultation.theme.SixTexts;
import org.a4p.delegations.Officer;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The groups, each with its membership as of a day, and the forms by which the secretariat keeps them. */
@Controller
class GroupPages {

    private final Groups groups;
    private final GroupCommands managing;
    private final TypedTerms reading;
    private final GroupReading pages;

    GroupPages(Groups groups, GroupCommands managing, TypedTerms reading, GroupReading pages) {
        this.groups = groups;
        this.managing = managing;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/groups")
    ModelAndView list(Optional<Officer> officer, Locale language) {
        return list(new NewGroup(null, null), officer, language);
    }

    @PostMapping("/groups")
    ModelAndView create(NewGroup form, Refusals refusals, IdempotencyKey key, Officer officer) {
        return refusals.place("id", "group-exists")
                .redirectOrShow(
                        () -> {
                            Optional<GroupId> id = refusals.check("id", () -> reading.id(form.id()));
                            SixLanguages names = checked(form.names(), refusals);
                            return managing.create(id.orElseThrow(refusals::first), names, officer)
                                    .path();
                        },
                        () -> list(form, Optional.of(officer), refusals.locale()));
    }

    @GetMapping("/groups/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String asOf,
            Optional<Officer> officer,
            Locale language) {
        return new ModelAndView("group/group", "page", pages.one(get(id), asOf, Changing.NOTHING, officer, language));
    }

    @PostMapping("/groups/{id}/names")
    ModelAndView rename(@PathVariable String id, NewGroup form, Refusals refusals, SeenVersion seen, Officer officer) {
        Changing changing = new Changing("names", TermForm.EMPTY, form.names());
        return change(
                id,
                changing,
                refusals,
                officer,
                group -> managing.rename(group, seen, checked(form.names(), refusals), officer));
    }

    @PostMapping("/groups/{id}/memberships")
    ModelAndView join(@PathVariable String id, TermForm form, Refusals refusals, SeenVersion seen, Officer officer) {
        return change(
                id,
                Changing.of("memberships", form),
                refusals,
                officer,
                group -> managing.join(group, seen, form.membership(reading, refusals), officer));
    }

    @PostMapping("/groups/{id}/memberships/end")
    ModelAndView leave(@PathVariable String id, TermForm form, Refusals refusals, SeenVersion seen, Officer officer) {
        return change(
                id,
                Changing.of("memberships/end", form),
                refusals,
                officer,
                group -> managing.leave(group, seen, form.ending(reading, refusals), officer));
    }

    @PostMapping("/groups/{id}/memberships/taking-back")
    ModelAndView takeBack(
            @PathVariable String id, TermForm form, Refusals refusals, SeenVersion seen, Officer officer) {
        return change(
                id,
                Changing.of("memberships/taking-back", form),
                refusals,
                officer,
                group -> managing.takeBack(group, seen, form.began(reading, refusals), officer));
    }

    @PostMapping("/groups/{id}/spokespersons")
    ModelAndView nameSpokesperson(
            @PathVariable String id, TermForm form, Refusals refusals, SeenVersion seen, Officer officer) {
        return change(
                id,
                Changing.of("spokespersons", form),
                refusals,
                officer,
                group -> managing.nameSpokesperson(group, seen, form.spokesperson(reading, refusals), officer));
    }

    @PostMapping("/groups/{id}/spokespersons/end")
    ModelAndView endSpokesperson(
            @PathVariable String id, TermForm form, Refusals refusals, SeenVersion seen, Officer officer) {
        return change(
                id,
                Changing.of("spokespersons/end", form),
                refusals,
                officer,
                group -> managing.endSpokesperson(group, seen, form.ending(reading, refusals), officer));
    }

    private ModelAndView change(
            String id, Changing changing, Refusals refusals, Officer officer, Function<GroupId, Group> command) {
        GroupId group = get(id).id();
        refusals.place("from", "membership-in-the-future", "membership-overlaps");
        return refusals.redirectOrShow(
                () -> command.apply(group).path(),
                () -> new ModelAndView(
                        "group/group",
                        "page",
                        pages.one(get(id), "", changing, Optional.of(officer), refusals.locale())));
    }

    private ModelAndView list(NewGroup form, Optional<Officer> officer, Locale language) {
        return new ModelAndView("group/groups", "page", pages.list(form, officer, language));
    }

    private static SixLanguages checked(SixTexts names, Refusals refusals) {
        return names.check("names", refusals, GroupCommands.NAME_LIMIT).orElseThrow(refusals::first);
    }

    private Group get(String id) {
        return GroupId.read(id).flatMap(groups::find).orElseThrow(NotFound::new);
    }

    /**
     * Which of a group's forms was sent, as typed.
     *
     * @param form the end of the address it is sent to
     */
    record Changing(String form, TermForm term, SixTexts names) {

        static final Changing NOTHING = of("", TermForm.EMPTY);

        static Changing of(String form, TermForm term) {
            return new Changing(form, term, SixTexts.NONE);
        }

        /** What was typed into a form; nothing if another was sent. */
        public TermForm in(String other) {
            return form.equals(other) ? term : TermForm.EMPTY;
        }
    }
}
