package org.a4p.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.a4p.consultation.thread.ThreadId;

/** What was acknowledged, written down as it came: each contribution with its wordings, its state and the positions on it. */
final class NaiveAccount {

    private final Map<String, Topic> threads = new TreeMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();

    void opened(String thread, String theme) {
        threads.put(thread, new Topic(theme, new ArrayList<>()));
    }

    void said(String thread, String text) {
        in(thread).add(new Entry(thread, in(thread).size() + 1, text));
    }

    void merged(String theme, String into) {
        mergedInto.put(theme, into);
    }

    void separated(String theme) {
        mergedInto.remove(theme);
    }

    boolean isMerged(String theme) {
        return mergedInto.containsKey(theme);
    }

    List<String> threads() {
        return List.copyOf(threads.keySet());
    }

    List<Entry> in(String thread) {
        return known(thread).entries;
    }

    List<Entry> all() {
        return threads.values().stream()
                .flatMap(thread -> thread.entries.stream())
                .toList();
    }

    /** The threads listed on this theme: none of a merged one. */
    List<String> listedOn(String theme) {
        return threads().stream()
                .filter(thread -> livingOf(known(thread).theme).equals(theme))
                .toList();
    }

    /** "URY ALIGNS A4P/T1/2/14" for each position held now on the theme; a merged theme has those begun on it. */
    Set<String> heldOn(String theme) {
        Set<String> held = new TreeSet<>();
        for (Entry entry : all()) {
            String own = known(entry.thread).theme;
            if (isMerged(theme) ? own.equals(theme) : livingOf(own).equals(theme)) {
                entry.stances.forEach((delegation, stances) -> {
                    if (!stances.getLast().isEmpty()) {
                        held.add(delegation + " " + stances.getLast() + " " + entry.citation());
                    }
                });
            }
        }
        return held;
    }

    private String livingOf(String theme) {
        String living = theme;
        for (String next = mergedInto.get(living); next != null; next = mergedInto.get(living)) {
            living = next;
        }
        return living;
    }

    private Topic known(String thread) {
        return Objects.requireNonNull(threads.get(thread));
    }

    private record Topic(String theme, List<Entry> entries) {}

    /** One contribution. */
    static final class Entry {

        final String thread;
        final int number;
        final List<String> wordings = new ArrayList<>();
        /** By delegation all it ever took here, empty where it revoked. */
        final Map<String, List<String>> stances = new TreeMap<>();

        boolean withdrawn;
        /** How its review stands, as the last decision was answered. */
        String standing = "";

        Entry(String thread, int number, String text) {
            this.thread = thread;
            this.number = number;
            wordings.add(text);
        }

        String citation() {
            return ThreadId.of(thread).citation() + "/" + number;
        }

        String path() {
            return "/api/threads/" + thread + "/contributions/" + number;
        }

        String review() {
            return "/api/reviews/" + thread + "-" + number;
        }

        void stands(String decided) {
            standing = decided;
        }

        String state() {
            if (List.of("REMOVED", "UNDER_APPEAL", "UPHELD").contains(standing)) {
                return "REMOVED";
            }
            return withdrawn ? "WITHDRAWN" : "PUBLISHED";
        }
    }
}
