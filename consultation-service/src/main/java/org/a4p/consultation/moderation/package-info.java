/** Reports, reviews, decisions and appeals on contributions, and the public log of them. */
@ApplicationModule(
        allowedDependencies = {
            "authorization",
            "consultation",
            "contribution",
            "contribution :: web",
            "desk",
            "theme",
            "thread"
        })
@NullMarked
package org.a4p.consultation.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
