/** A feature that breaks the rules of every service. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.a4p.testing.offending.one;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
