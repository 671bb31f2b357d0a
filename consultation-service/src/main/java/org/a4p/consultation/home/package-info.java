/** The first page: what is open now, and the way in for each role. */
@ApplicationModule(
        allowedDependencies = {"authorization", "consultation", "contribution :: web", "desk", "reading", "thread"})
@NullMarked
package org.a4p.consultation.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
