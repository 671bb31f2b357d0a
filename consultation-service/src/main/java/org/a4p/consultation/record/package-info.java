/** The attributed compilation of a consultation as of an instant, in five formats that say the same. */
@ApplicationModule(
        allowedDependencies = {"alignment", "consultation", "contribution", "declaration", "group", "theme", "thread"})
@NullMarked
package org.a4p.consultation.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
