/** Load scenarios next to the limits they are compared to. */
@NullMarked
package org.a4p.benchmarks;

import org.jspecify.annotations.NullMarked;
