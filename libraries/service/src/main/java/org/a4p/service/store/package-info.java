/** The database of a service: what it stores as text, how long it waits, and what it says when nobody answers. */
@NullMarked
package org.a4p.service.store;

import org.jspecify.annotations.NullMarked;
