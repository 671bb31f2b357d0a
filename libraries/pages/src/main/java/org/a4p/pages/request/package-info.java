/** What a request must carry: an idempotency key, unbroken characters, a sensible size. */
@NullMarked
package org.a4p.pages.request;

import org.jspecify.annotations.NullMarked;
