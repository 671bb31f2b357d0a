/** Brings in what was kept elsewhere: themes, groups with their dated membership, contributions. */
@ApplicationModule(
        allowedDependencies = {
            "authorization",
            "contribution",
            "contribution :: web",
            "desk",
            "group",
            "record :: paper",
            "theme",
            "thread"
        })
@NullMarked
package org.a4p.consultation.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
