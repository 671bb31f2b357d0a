/** Immutable states of a text: blocks with permanent ids, published one after another. */
@ApplicationModule(allowedDependencies = {"authorization", "declaration"})
@NullMarked
package org.a4p.commitment.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
