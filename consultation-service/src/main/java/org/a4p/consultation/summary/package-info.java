/** The chair's summary of a consultation: each sentence with its sources, versions, corrections, and what is not reflected. */
@ApplicationModule(
        allowedDependencies = {
            "authorization",
            "consultation",
            "contribution",
            "desk",
            "group",
            "record :: paper",
            "theme",
            "thread"
        })
@NullMarked
package org.a4p.consultation.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
