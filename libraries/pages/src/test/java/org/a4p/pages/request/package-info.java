/** Tests. */
@NullMarked
package org.a4p.pages.request;

import org.jspecify.annotations.NullMarked;
