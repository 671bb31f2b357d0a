/** Tests of the directory and of who is let in. */
@NullMarked
package org.a4p.delegations;

import org.jspecify.annotations.NullMarked;
