/** An illustrative zero draft for trying the platform. */
@NullMarked
package org.a4p.commitment.sample;

import org.jspecify.annotations.NullMarked;
