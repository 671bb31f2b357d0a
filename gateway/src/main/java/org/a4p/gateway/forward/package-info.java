/** How a request travels to a service and its answer back. */
@NullMarked
package org.a4p.gateway.forward;

import org.jspecify.annotations.NullMarked;
