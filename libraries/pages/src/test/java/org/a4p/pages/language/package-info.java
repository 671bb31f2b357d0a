/** Tests. */
@NullMarked
package org.a4p.pages.language;

import org.jspecify.annotations.NullMarked;
