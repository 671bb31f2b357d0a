package org.a4p.consultation.contribution;

import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.thread.ThreadId;
import org.springframework.stereotype.Component;

/** All that was said in a thread, for whoever puts it together in another way. */
@Component
public class Transcripts {

    private static final int BLOCK = 500;

    private final Contributions contributions;

    Transcripts(Contributions contributions) {
        this.contributions = contributions;
    }

    /** The entries in order, from number 1 to the last, but no more than this many. */
    public List<Contribution> of(ThreadId thread, int most) {
        List<Contribution> all = new ArrayList<>();
        while (all.size() < most) {
            int wanted = Math.min(BLOCK, most - all.size());
            List<Contribution> block = contributions.range(thread, all.size() + 1, all.size() + wanted);
            all.addAll(block);
            if (block.size() < wanted) {
                break; // numbers have no gaps, so nothing follows
            }
        }
        return all;
    }
}
