package org.a4p.consultation.desk;

import java.util.List;
import org.a4p.delegations.Officer;

/** What a feature has for officers to look after, so that the first page need not know the feature. */
public interface DeskWork {

    /** What there is for this officer; nothing where the feature is not theirs. */
    List<Task> of(Officer officer);
}
