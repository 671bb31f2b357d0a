/** Threads that grow on the reader's screen while they are open. */
@ApplicationModule(allowedDependencies = {"contribution", "contribution :: web", "thread"})
@NullMarked
package org.a4p.consultation.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
