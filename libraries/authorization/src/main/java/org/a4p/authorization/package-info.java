/** Who may do what. */
@NullMarked
package org.a4p.authorization;

import org.jspecify.annotations.NullMarked;
