package org.a4p.consultation.drafting.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.drafting.Clearance;
import org.a4p.consultation.drafting.Clearance.State;
import org.a4p.consultation.drafting.Clearance.Step;
import org.a4p.consultation.drafting.ClearanceCommands;
import org.a4p.consultation.drafting.ClearancePolicy;
import org.a4p.consultation.drafting.Clearances.Part;
import org.a4p.consultation.drafting.WorkingDraft;
import org.a4p.consultation.drafting.WorkingDrafts;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What the page of all drafts of a delegation shows: what waits, what came back, what is finished, what is begun. */
@Component
public class DraftLists {

    /** How many finished drafts a page has. */
    public static final int SIZE = 20;

    /** More drafts than this are on nobody's desk at a time; the list of what has to be done is not cut into pages. */
    private static final int MOST_OPEN = 200;

    private final WorkingDrafts drafts;
    private final ClearanceCommands commands;
    private final ClearancePolicy practice;
    private final Threads threads;
    private final Authorization authorization;

    DraftLists(
            WorkingDrafts drafts,
            ClearanceCommands commands,
            ClearancePolicy practice,
            Threads threads,
            Authorization authorization) {
        this.drafts = drafts;
        this.commands = commands;
        this.practice = practice;
        this.threads = threads;
        this.authorization = authorization;
    }

    /** @param wanted page of the finished ones, from 1 */
    ModelMap list(int wanted, Reader reader) {
        int page = Math.max(wanted, 1);
        Officer officer = reader.signedIn();
        DelegationCode delegation = officer.delegation().code();
        List<Clearance> waiting = commands.of(officer, Set.of(State.SUBMITTED, State.CLEARED), Part.first(MOST_OPEN));
        List<Clearance> returned = commands.of(officer, Set.of(State.RETURNED), Part.first(MOST_OPEN));
        List<Clearance> finished =
                commands.of(officer, Set.of(State.PUBLISHED, State.DISCARDED), Part.page(page, SIZE));
        List<WorkingDraft> mine = drafts.of(officer.subject()).stream()
                .filter(draft -> draft.id().delegation().equals(delegation) && !draft.isEmpty())
                .toList();
        Map<ThreadId, String> titles = titles(
                Stream.of(waiting, returned, finished)
                        .flatMap(Collection::stream)
                        .map(Clearance::thread),
                mine.stream().map(draft -> draft.id().thread()));
        return new ModelMap()
                .addAttribute("delegation", officer.delegation().nameIn(reader.language()))
                .addAttribute("waiting", rows(waiting, titles))
                .addAttribute("returned", rows(returned, titles))
                .addAttribute("finished", rows(finished.stream().limit(SIZE).toList(), titles))
                .addAttribute("newer", page > 1 ? Integer.valueOf(page - 1) : null)
                .addAttribute("older", finished.size() > SIZE ? Integer.valueOf(page + 1) : null)
                .addAttribute(
                        "mine", mine.stream().map(draft -> row(draft, titles)).toList())
                .addAttribute("required", practice.isRequired(delegation))
                .addAttribute("ruleVersion", practice.version(delegation))
                .addAttribute("maySetRule", authorization.mayEver(officer, Action.SET_CLEARANCE_RULE, Ownership.OWN));
    }

    /** All threads that are named on the page, read at once. */
    private Map<ThreadId, String> titles(Stream<ThreadId> underClearance, Stream<ThreadId> begun) {
        Set<ThreadId> ids = Stream.concat(underClearance, begun).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : threads.all(ids).values().stream()
                        .collect(Collectors.toMap(ThematicThread::id, ThematicThread::title));
    }

    private static List<Row> rows(List<Clearance> found, Map<ThreadId, String> titles) {
        return found.stream()
                .map(one -> new Row(
                        one.path(),
                        titles.getOrDefault(one.thread(), one.thread().citation()),
                        one.text(),
                        one.state(),
                        one.submission(),
                        one.last()))
                .toList();
    }

    private static Begun row(WorkingDraft draft, Map<ThreadId, String> titles) {
        ThreadId thread = draft.id().thread();
        return new Begun(
                "/threads/" + thread + "?page=" + Integer.MAX_VALUE + "#composer",
                titles.getOrDefault(thread, thread.citation()),
                Objects.requireNonNullElse(draft.words().text(), ""),
                draft.savedAt());
    }

    /**
     * A draft under clearance.
     *
     * @param submission who put it before the head of delegation, and when
     * @param last what happened to it last
     */
    record Row(String href, String thread, String text, State state, Step submission, Step last) {}

    /** A draft in the making. */
    record Begun(String href, String thread, String text, Instant at) {}
}
