package org.a4p.consultation.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.consultation.group.GroupFacts;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.consultation.theme.SixTexts;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Groups", description = "Groups of delegations with their dated membership, and who may speak for them.")
@RestController
@RequestMapping("/api/groups")
class GroupApi {

    private final Groups groups;
    private final GroupCommands managing;
    private final TypedTerms reading;

    GroupApi(Groups groups, GroupCommands managing, TypedTerms reading) {
        this.groups = groups;
        this.managing = managing;
        this.reading = reading;
    }

    @Operation(summary = "All groups with their membership as of a day, today if none is named")
    @GetMapping
    List<GroupView> all(@RequestParam(defaultValue = "") String asOf) {
        LocalDate date = date(asOf);
        return groups.all().stream().map(group -> GroupView.of(group, date)).toList();
    }

    @Operation(
            summary = "One group: its membership as of a day, and its whole history",
            description = "The `ETag` stands for the group's version; a change states it in `If-Match`.")
    @ApiResponse(responseCode = "200", description = "The group")
    @ApiResponse(responseCode = "422", description = "The day is no date")
    @GetMapping("/{id}")
    ResponseEntity<GroupView> one(@PathVariable String id, @RequestParam(defaultValue = "") String asOf) {
        Group group = GroupId.read(id).flatMap(groups::find).orElseThrow(NotFound::new);
        return answer(group, date(asOf));
    }

    @Operation(summary = "Create a group", description = "For the secretariat.")
    @ApiResponse(responseCode = "201", description = "The group is there")
    @ApiResponse(responseCode = "409", description = "There is another group of this id")
    @PostMapping
    ResponseEntity<GroupView> create(@RequestBody NewGroup wanted, Officer officer, IdempotencyKey key) {
        Group group =
                managing.create(reading.id(wanted.id()), wanted.names().complete(GroupCommands.NAME_LIMIT), officer);
        return ResponseEntity.created(URI.create("/api/groups/" + group.id()))
                .eTag(SeenVersion.tag(group.version()))
                .body(GroupView.of(group, managing.today()));
    }

    static ResponseEntity<GroupView> answer(Group group, LocalDate date) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(group.version())).body(GroupView.of(group, date));
    }

    private LocalDate date(String asOf) {
        return asOf.isBlank() ? managing.today() : reading.date(asOf);
    }

    /** @param id a short word for addresses, e.g. {@code eu} */
    record NewGroup(@Nullable String id, SixTexts names) {

        NewGroup(@Nullable String id, @Nullable SixTexts names) {
            this.id = id;
            this.names = names == null ? SixTexts.NONE : names;
        }
    }

    /** @param members as of the day {@code asOf}; the history has the others */
    record GroupView(
            String id,
            SixLanguages names,
            LocalDate asOf,
            List<String> members,
            List<String> associated,
            List<String> spokespersons,
            GroupFacts history,
            int version,
            String path) {

        static GroupView of(Group group, LocalDate date) {
            FrozenGroup frozen = group.asOf(date);
            return new GroupView(
                    group.id().value(),
                    group.names(),
                    date,
                    codes(frozen.members()),
                    codes(frozen.associated()),
                    codes(group.spokespersonsAsOf(date)),
                    GroupFacts.of(group),
                    group.version(),
                    group.path());
        }

        private static List<String> codes(List<DelegationCode> delegations) {
            return delegations.stream().map(DelegationCode::value).toList();
        }
    }
}
