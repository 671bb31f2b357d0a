/** The drafter's desk: typing the next version, seeing what it would change, publishing it. */
@ApplicationModule(allowedDependencies = {"authorization", "comparison", "declaration", "version"})
@NullMarked
package org.a4p.commitment.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
