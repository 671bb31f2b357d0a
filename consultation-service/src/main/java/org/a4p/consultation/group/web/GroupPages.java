package org.a4p.consultation.group.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.group.Change;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.GroupNames;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.ManagingGroups;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.HttpStatus;
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
    private final ManagingGroups managing;
    private final TypedTerms reading;
    private final GroupReading pages;

    GroupPages(Groups groups, ManagingGroups managing, TypedTerms reading, GroupReading pages) {
        this.groups = groups;
        this.managing = managing;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/groups")
    ModelAndView list(Optional<Officer> officer, Locale language) {
        return new ModelAndView("group/groups", pages.list(GroupForm.NONE, officer, language));
    }

    @PostMapping("/groups")
    ModelAndView create(@RequestParam Map<String, String> typed, IdempotencyKey key, Officer officer, Locale language) {
        try {
            Group group = managing.create(reading.id(typed.get("id")), GroupNames.typed(typed), officer);
            return to(group);
        } catch (Failure reason) {
            GroupForm form = new GroupForm("create", typed, List.of(reason));
            ModelAndView page = new ModelAndView("group/groups", pages.list(form, Optional.of(officer), language));
            page.setStatus(FailureStatus.of(reason));
            return page;
        }
    }

    @GetMapping("/groups/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String asOf,
            Optional<Officer> officer,
            Locale language) {
        return page(get(id), asOf, GroupForm.NONE, officer, language);
    }

    @PostMapping({
        "/groups/{id}/{change:names|memberships|spokespersons}",
        "/groups/{id}/{change:memberships|spokespersons}/{how:end}",
        "/groups/{id}/{change:memberships}/{how:taking-back}"
    })
    ModelAndView change(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> typed,
            SeenVersion seen,
            Officer officer,
            Locale language) {
        Change change = Change.of(path.getOrDefault("change", ""), path.getOrDefault("how", ""));
        Group group = get(path.getOrDefault("id", ""));
        try {
            return to(change.apply(managing, reading, group.id(), seen, typed, officer));
        } catch (Failure reason) {
            GroupForm form = new GroupForm(change.form(), typed, List.of(reason));
            return page(get(group.id().value()), "", form, Optional.of(officer), language);
        }
    }

    private ModelAndView page(Group group, String asOf, GroupForm form, Optional<Officer> officer, Locale language) {
        ModelAndView page = new ModelAndView("group/group", pages.one(group, asOf, form, officer, language));
        form.reasons().stream().findFirst().map(FailureStatus::of).ifPresent(page::setStatus);
        return page;
    }

    private static ModelAndView to(Group group) {
        return new ModelAndView("redirect:" + group.path(), HttpStatus.SEE_OTHER);
    }

    private Group get(String id) {
        return GroupId.read(id).flatMap(groups::find).orElseThrow(NotFound::new);
    }
}
