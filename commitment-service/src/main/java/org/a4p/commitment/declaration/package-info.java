/** The declarations: which texts there are, and what they are called. */
@NullMarked
package org.a4p.commitment.declaration;

import org.jspecify.annotations.NullMarked;
