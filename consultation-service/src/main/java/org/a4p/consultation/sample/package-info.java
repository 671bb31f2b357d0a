/** Illustrative content for a first look at the platform. */
@ApplicationModule(allowedDependencies = {"alignment", "consultation", "contribution", "group", "theme", "thread"})
@NullMarked
package org.a4p.consultation.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
