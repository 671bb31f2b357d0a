/** A feature that uses no other. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.a4p.testing.keeping.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
