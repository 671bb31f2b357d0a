/** Who aligns itself with what, who with exceptions, and who dissociates itself: dated, revocable, one voice per State. */
@ApplicationModule(
        allowedDependencies = {
            "authorization",
            "consultation",
            "contribution",
            "contribution :: web",
            "group",
            "theme",
            "thread"
        })
@NullMarked
package org.a4p.consultation.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
