/** The only door of the platform. */
@NullMarked
package org.a4p.gateway;

import org.jspecify.annotations.NullMarked;
