package org.a4p.consultation.attachment;

import java.util.Collection;
import java.util.Set;

/** Something other than a contribution that still needs files, such as a draft on its way through clearance. */
public interface KeptFiles {

    /** Which of these files must not go yet; it may name others, too. */
    Set<AttachmentId> among(Collection<Attachment> files);
}
