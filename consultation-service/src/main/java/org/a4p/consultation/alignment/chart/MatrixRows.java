package org.a4p.consultation.alignment.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.a4p.consultation.alignment.Holder;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.delegations.DelegationCode;

/**
 * The table beside the picture: the same delegations, voices and figures, in the same order.
 *
 * @param delegation its name
 * @param path of its own page
 * @param voices to whom it stands
 */
public record MatrixRows(String delegation, String path, List<Voice> voices) {

    /** One voice and how the delegation stands to it. */
    public record Voice(
            String name, List<Cited> aligned, List<Cited> except, List<Cited> dissociated, List<Cited> divided) {}

    /** A contribution by its citation. */
    record Cited(String citation, String path) {}

    public static List<MatrixRows> of(MatrixOrder ordered, HolderNames names) {
        List<MatrixRows> rows = new ArrayList<>();
        ordered.regions()
                .values()
                .forEach(delegations -> delegations.forEach(delegation -> rows.add(new MatrixRows(
                        names.of(delegation),
                        "/delegations/" + delegation + "/alignments",
                        voices(ordered, delegation, names)))));
        return rows;
    }

    private static List<Voice> voices(MatrixOrder ordered, DelegationCode delegation, HolderNames names) {
        List<Voice> voices = new ArrayList<>();
        for (Holder voice : ordered.voices()) {
            MatrixCell cell = ordered.matrix().cells().get(new DelegationPair(delegation, voice));
            if (cell != null) {
                voices.add(new Voice(
                        names.of(voice),
                        cited(cell.aligned()),
                        cited(cell.except()),
                        cited(cell.dissociated()),
                        cited(cell.divided())));
            }
        }
        return voices;
    }

    private static List<Cited> cited(List<ContributionId> contributions) {
        return contributions.stream()
                .sorted(Comparator.comparing((ContributionId id) -> id.thread().toString())
                        .thenComparingInt(ContributionId::number))
                .map(id -> new Cited(id.citation(), id.path()))
                .toList();
    }
}
