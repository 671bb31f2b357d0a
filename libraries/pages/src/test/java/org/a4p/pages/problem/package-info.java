/** Tests. */
@NullMarked
package org.a4p.pages.problem;

import org.jspecify.annotations.NullMarked;
