/** Finds contributions by words in six languages; the index is made from the store and never more than a copy of it. */
@ApplicationModule(
        allowedDependencies = {
            "alignment",
            "authorization",
            "consultation",
            "contribution",
            "contribution :: web",
            "group",
            "theme",
            "thread"
        })
@NullMarked
package org.a4p.consultation.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
