package org.a4p.consultation.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.a4p.consultation.group.Change;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.ManagingGroups;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.consultation.group.web.GroupController.GroupView;
import org.a4p.delegations.Officer;
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
class GroupChangeController {

    private static final String SEEN = "For the secretariat; states the version seen in `If-Match`. ";

    private final ManagingGroups managing;
    private final TypedTerms reading;

    GroupChangeController(ManagingGroups managing, TypedTerms reading) {
        this.managing = managing;
        this.reading = reading;
    }

    @Operation(summary = "Give a group other names", description = SEEN + "Names by language: ar, en, es, fr, ru, zh.")
    @PostMapping("/api/groups/{id}/names")
    ResponseEntity<GroupView> rename(
            @PathVariable String id, @RequestBody Map<String, String> wanted, SeenVersion seen, Officer officer) {
        return apply(Change.RENAME, id, wanted, seen, officer);
    }

    @Operation(
            summary = "Record a membership",
            description = SEEN + "`delegation`, `standing`, `from`, and `until` if it is over.")
    @PostMapping("/api/groups/{id}/memberships")
    ResponseEntity<GroupView> join(
            @PathVariable String id, @RequestBody Map<String, String> wanted, SeenVersion seen, Officer officer) {
        return apply(Change.JOIN, id, wanted, seen, officer);
    }

    @Operation(
            summary = "End a membership",
            description = SEEN + "`delegation`, `from`, and `until`, the first day that no longer counts.")
    @PostMapping("/api/groups/{id}/memberships/end")
    ResponseEntity<GroupView> leave(
            @PathVariable String id, @RequestBody Map<String, String> wanted, SeenVersion seen, Officer officer) {
        return apply(Change.LEAVE, id, wanted, seen, officer);
    }

    @Operation(
            summary = "Take back a membership recorded by mistake",
            description =
                    SEEN + "`delegation` and `from`. As if it had never been recorded; refused once the group has "
                            + "spoken or taken a position on a day of it.")
    @PostMapping("/api/groups/{id}/memberships/taking-back")
    ResponseEntity<GroupView> takeBack(
            @PathVariable String id, @RequestBody Map<String, String> wanted, SeenVersion seen, Officer officer) {
        return apply(Change.TAKE_BACK, id, wanted, seen, officer);
    }

    @Operation(summary = "Name a spokesperson", description = SEEN + "`delegation`, `from`, and `until` if it is over.")
    @PostMapping("/api/groups/{id}/spokespersons")
    ResponseEntity<GroupView> nameSpokesperson(
            @PathVariable String id, @RequestBody Map<String, String> wanted, SeenVersion seen, Officer officer) {
        return apply(Change.NAME_SPOKESPERSON, id, wanted, seen, officer);
    }

    @Operation(summary = "End a spokesperson's term", description = SEEN + "`delegation`, `from` and `until`.")
    @PostMapping("/api/groups/{id}/spokespersons/end")
    ResponseEntity<GroupView> endSpokesperson(
            @PathVariable String id, @RequestBody Map<String, String> wanted, SeenVersion seen, Officer officer) {
        return apply(Change.END_SPOKESPERSON, id, wanted, seen, officer);
    }

    private ResponseEntity<GroupView> apply(
            Change change, String id, Map<String, String> wanted, SeenVersion seen, Officer officer) {
        GroupId group = GroupId.read(id).orElseThrow(NotFound::new);
        return GroupController.answer(change.apply(managing, reading, group, seen, wanted, officer), managing.today());
    }
}
