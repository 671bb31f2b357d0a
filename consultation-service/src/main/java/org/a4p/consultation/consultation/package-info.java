/** A dated round of consultation on a theme: its guiding questions, and when it is open. */
@ApplicationModule(allowedDependencies = {"authorization", "theme"})
@NullMarked
package org.a4p.consultation.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
