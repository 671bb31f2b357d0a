/** What every request passes before anything is done for it. */
@NullMarked
package org.a4p.gateway.door;

import org.jspecify.annotations.NullMarked;
