/** Who may do what with declarations: one table, which the code and its test both read. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.a4p.commitment.authorization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
