/** The topics a consultation is divided into. */
@ApplicationModule(allowedDependencies = {"authorization", "consultation", "theme"})
@NullMarked
package org.a4p.consultation.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
