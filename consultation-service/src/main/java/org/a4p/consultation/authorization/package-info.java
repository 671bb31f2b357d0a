/** Who may do what, with whose things, in which state of a consultation: one table, which the code and its test both read. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.a4p.consultation.authorization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
