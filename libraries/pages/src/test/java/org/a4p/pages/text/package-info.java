/** Tests. */
@NullMarked
package org.a4p.pages.text;

import org.jspecify.annotations.NullMarked;
