/** Tests. */
@NullMarked
package org.a4p.pages.zone;

import org.jspecify.annotations.NullMarked;
