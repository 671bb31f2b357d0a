/** Stored documents brought to the shape in which they are read, once and before a service answers. */
@NullMarked
package org.a4p.service.migration;

import org.jspecify.annotations.NullMarked;
