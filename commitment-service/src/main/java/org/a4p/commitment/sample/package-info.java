/** An illustrative zero draft for trying the platform. */
@ApplicationModule(allowedDependencies = {"declaration", "version"})
@NullMarked
package org.a4p.commitment.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
