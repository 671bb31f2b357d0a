package org.a4p.consultation.attachment;

import java.util.Collection;
import java.util.Set;

/** Something other than a contribution that still needs files, such as a draft on its way through clearance. */
public interface KeptFiles {

    /** Those of these files that must not go yet. */
    Set<AttachmentId> among(Collection<AttachmentId> files);
}
