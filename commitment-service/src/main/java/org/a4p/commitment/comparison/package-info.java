/** What changed between two states of a text, block by block and word by word. */
@ApplicationModule(allowedDependencies = {"declaration", "version", "version :: web"})
@NullMarked
package org.a4p.commitment.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
