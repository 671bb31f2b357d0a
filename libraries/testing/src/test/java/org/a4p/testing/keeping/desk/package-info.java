/** A feature that uses what it says it uses. */
@ApplicationModule(allowedDependencies = "paper")
@NullMarked
package org.a4p.testing.keeping.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
