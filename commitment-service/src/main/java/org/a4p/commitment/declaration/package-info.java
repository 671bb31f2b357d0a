/** The declarations: which texts there are, and what they are called. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.a4p.commitment.declaration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
