package org.a4p.consultation.alignment.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.a4p.consultation.alignment.Holder;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.delegations.DelegationCode;

/**
 * A matrix in the order of a page.
 *
 * @param regions the delegations by the name of their regional group
 * @param voices delegations first, then groups
 */
public record MatrixOrder(AlignmentMatrix matrix, Map<String, List<DelegationCode>> regions, List<Holder> voices) {

    /**
     * The matrix in the order in which it is drawn.
     *
     * @param region the name of a delegation's regional group in the reader's language; those without have one too
     */
    public static MatrixOrder of(AlignmentMatrix matrix, HolderNames names, Function<DelegationCode, String> region) {
        List<DelegationCode> delegations = new ArrayList<>(matrix.delegations());
        delegations.sort(names.<DelegationCode>order(region).thenComparing(names.order(names::of)));
        Map<String, List<DelegationCode>> regions = new LinkedHashMap<>();
        delegations.forEach(code -> regions.computeIfAbsent(region.apply(code), name -> new ArrayList<>())
                .add(code));
        List<Holder> voices = new ArrayList<>(matrix.voices());
        voices.sort(Comparator.comparing(Holder::isGroup).thenComparing(names.order(names::of)));
        return new MatrixOrder(matrix, regions, voices);
    }
}
