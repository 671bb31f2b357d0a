package org.a4p.consultation.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.TermForm;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.consultation.group.web.GroupApi.GroupView;
import org.a4p.consultation.theme.SixTexts;
import org.a4p.delegations.Officer;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Groups")
@ApiResponse(responseCode = "200", description = "The group after the change")
@ApiResponse(
        responseCode = "409",
        description = "It would overlap with what is recorded, or is part of what the group said")
@RestController
class GroupChangeApi {

    private static final String SEEN = "For the secretariat; states the version seen in `If-Match`. ";

    private final GroupCommands managing;
    private final TypedTerms reading;

    GroupChangeApi(GroupCommands managing, TypedTerms reading) {
        this.managing = managing;
        this.reading = reading;
    }

    @Operation(summary = "Give a group other names", description = SEEN + "Names by language: ar, en, es, fr, ru, zh.")
    @PostMapping("/api/groups/{id}/names")
    ResponseEntity<GroupView> rename(
            @PathVariable String id, @RequestBody SixTexts wanted, SeenVersion seen, Officer officer) {
        return answer(managing.rename(group(id), seen, wanted.complete(GroupCommands.NAME_LIMIT), officer));
    }

    @Operation(
            summary = "Record a membership",
            description = SEEN + "`delegation`, `standing`, `from`, and `until` if it is over.")
    @PostMapping("/api/groups/{id}/memberships")
    ResponseEntity<GroupView> join(
            @PathVariable String id, @RequestBody TermForm wanted, SeenVersion seen, Officer officer) {
        return answer(managing.join(group(id), seen, wanted.membership(reading, Refusals.ofProgram()), officer));
    }

    @Operation(
            summary = "End a membership",
            description = SEEN + "`delegation`, `from`, and `until`, the first day that no longer counts.")
    @PostMapping("/api/groups/{id}/memberships/end")
    ResponseEntity<GroupView> leave(
            @PathVariable String id, @RequestBody TermForm wanted, SeenVersion seen, Officer officer) {
        return answer(managing.leave(group(id), seen, wanted.ending(reading, Refusals.ofProgram()), officer));
    }

    @Operation(
            summary = "Take back a membership recorded by mistake",
            description =
                    SEEN + "`delegation` and `from`. As if it had never been recorded; refused once the group has "
                            + "spoken or taken a position on a day of it.")
    @PostMapping("/api/groups/{id}/memberships/taking-back")
    ResponseEntity<GroupView> takeBack(
            @PathVariable String id, @RequestBody TermForm wanted, SeenVersion seen, Officer officer) {
        return answer(managing.takeBack(group(id), seen, wanted.began(reading, Refusals.ofProgram()), officer));
    }

    @Operation(summary = "Name a spokesperson", description = SEEN + "`delegation`, `from`, and `until` if it is over.")
    @PostMapping("/api/groups/{id}/spokespersons")
    ResponseEntity<GroupView> nameSpokesperson(
            @PathVariable String id, @RequestBody TermForm wanted, SeenVersion seen, Officer officer) {
        return answer(managing.nameSpokesperson(
                group(id), seen, wanted.spokesperson(reading, Refusals.ofProgram()), officer));
    }

    @Operation(summary = "End a spokesperson's term", description = SEEN + "`delegation`, `from` and `until`.")
    @PostMapping("/api/groups/{id}/spokespersons/end")
    ResponseEntity<GroupView> endSpokesperson(
            @PathVariable String id, @RequestBody TermForm wanted, SeenVersion seen, Officer officer) {
        return answer(managing.endSpokesperson(group(id), seen, wanted.ending(reading, Refusals.ofProgram()), officer));
    }

    private static GroupId group(String id) {
        return GroupId.read(id).orElseThrow(NotFound::new);
    }

    private ResponseEntity<GroupView> answer(Group changed) {
        return GroupApi.answer(changed, managing.today());
    }
}
